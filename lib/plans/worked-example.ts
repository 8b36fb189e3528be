import type { SeenSign } from "@/lib/relationships/sign"
import type { AgendaDraft } from "./agenda"
import type { DebriefEntries } from "./debrief"
import type { Plan, PlanContact } from "./plan"

/*
 * The plan every new rep may read, worked from end to end: a customer who comes to an open day to meet a new service.
 * People and companies are invented. Nothing here is a verdict: what the rules say of it is read when it is drawn.
 */

const sign = (id: SeenSign["sign"], seenOn: string) => ({ id, sign: id, seenOn })

export const EXAMPLE_PLAN: Plan & { mainContact: PlanContact } = {
  id: "example",
  version: 1,
  ownerId: "example",
  coachedByActor: false,
  rep: { id: "example", name: "Nora Feld" },
  account: { id: "example", name: "Brookmill Bakeries" },
  mainContact: {
    id: "example",
    name: "Marta Quist",
    title: "Operations manager",
    style: "neutral",
    relationship: {
      signs: [
        sign("gave-promised-information", "2027-02-26"),
        sign("told-a-problem-unasked", "2027-02-11"),
        sign("kept-last-appointment", "2027-02-11"),
      ],
      override: null,
      managerGrade: null,
    },
  },
  others: [],
  source: "blank",
  followsPlanId: null,
  startsAt: new Date("2027-03-04T10:00:00Z"),
  timeZone: "Europe/London",
  minutes: 45,
  channel: "visit",
  place: "Brookmill Bakeries, Hull",
  stage: "exploring",
  situation: {
    now: { words: "Two ovens stood still on four mornings in January", asOf: "2027-02-26" },
    changed: { words: "A second site opens in June, with older ovens", asOf: "2027-02-11" },
    "agreed-last-time": { words: "Marta sends us the list of stoppages, by Fri 26 Feb", asOf: "2027-02-11" },
    "who-decides": { words: "Marta herself up to £20,000 a year, above that her director", asOf: "2027-02-11" },
    "in-the-way": { words: "She has never seen a repair done at night", asOf: "2027-02-26" },
  },
  need: "We lose a whole morning's bread whenever an oven stops",
  alsoLearn: "Who is called when an oven stops at night?",
  primaryWords:
    "Before I leave, Marta books herself a place at our open day on 18 March to meet the engineers of our new night repair service",
  purpose: "so that she can judge for herself whether night repairs would save her mornings",
  fallbacks: [
    {
      words: "Marta names a morning by 31 March on which one of the engineers visits her bakery",
      trigger: "she cannot make the 18th",
      howItDiffers: "",
    },
  ],
  askSize: "small",
  factors: ["voiced-need"],
  hears: "ask",
  againstAdvice: null,
  againstAdviceWords: "",
  openingLine: "",
  unfitting: [],
  heldBefore: [],
  dates: {
    readyAt: new Date("2027-03-03T15:00:00Z"),
    changesRequestedAt: null,
    cancelledAt: null,
    cancelReason: null,
    heldAt: new Date("2027-03-04T10:00:00Z"),
    debriefedAt: new Date("2027-03-04T11:10:00Z"),
  },
  heldFrom: "ready",
  createdAt: new Date("2027-03-02T09:00:00Z"),
  updatedAt: new Date("2027-03-04T11:10:00Z"),
}

/** In whose name the customer is shown the agenda. */
export const EXAMPLE_COMPANY = "Northgate Oven Care"

export const EXAMPLE_AGENDA: AgendaDraft = {
  version: 1,
  purpose: "How your ovens came through the winter, and what could keep your bread on time.",
  topics: ["Your list of stoppages", "What the new site will need from its ovens", "What we would each do next"],
  askAhead: "",
}

export const EXAMPLE_DEBRIEF: DebriefEntries = {
  outcome: "fallback-achieved",
  primaryAsked: true,
  fallbackTrigger: "She is on holiday on the 18th",
  said: "She liked the idea and said so, then looked the day up: a week in Spain, long booked.",
  heard: "ask",
  reaction: "warmer",
  agreedAction: "Marta names the morning for the engineer's visit",
  agreedBy: "Marta Quist",
  agreedDue: "2027-03-31",
}
