import { GRADES_OR_NONE } from "../../relationships/grade"
import { BUYER_STYLES } from "../../relationships/buyer-style"
import { NOTHING_KNOWN } from "../circumstances"
import type { PlanDraft } from "../plan-draft"
import { ASK_SIZES, DISCLOSURE_FACTORS, RUNGS } from "../vocabulary"
import type { FallbackRow, ObjectiveRow } from "./score-corpus"

const HOW_MANY = 120

const CONTACTS = [
  { name: "Anna Berg", title: "Operations director" },
  { name: "Mr Okafor", title: "Buyer" },
  { name: "", title: "Head of Training" },
  { name: "Kim", title: "" },
] as const
const NEEDS = ["", "We lose two mornings a week to breakdowns", "she wants fewer invoices", "Their board asks for a plan"]
const PURPOSES = ["", "so that planning can start", "so that they can start in spring", "so that we make our quarter"]
const WHO_DECIDES = ["", "Anna decides up to £20,000, above that the finance director", "The board, in March", "Kim alone"]
const IN_THE_WAY = ["", "the budget is frozen", "she is away in May", "the board meets too late", "too busy with the audit"]
const AGREED = ["", "Anna sends the drawings", "they will let us know", "Anna books two places at our open day"]
const TRIGGERS = ["", "she cannot make that day", "the budget is gone", "the board says no"]
const OPENINGS = ["", "I was just in the area and thought I'd drop in", "I'd like to hear what changed since spring"]

/** The nth of a list, over and over; lists of other lengths meet in ever new ways. */
const nth = <Item>(list: readonly Item[], at: number): Item => list[at % list.length] as Item

/** Plans of every kind, each with words that reps wrote: what is known of them goes through its values at different paces. */
export function approvedPlans(objectives: readonly ObjectiveRow[], pairs: readonly FallbackRow[]): PlanDraft[] {
  return Array.from({ length: HOW_MANY }, (_, at) => {
    const row = nth(objectives, at * 11 + 3)
    const pair = nth(pairs, at * 5 + 1)
    const contact = nth(CONTACTS, at)
    const own = at % 3 > 0
    const line = (words: string) => (words === "" ? {} : { words, asOf: "2026-05-01" })
    const situation = {
      "who-decides": line(nth(WHO_DECIDES, Math.floor(at / 2))),
      "in-the-way": line(nth(IN_THE_WAY, at + 1)),
      "agreed-last-time": line(nth(AGREED, Math.floor(at / 3))),
    }
    return {
      meetingDate: at % 17 === 0 ? null : row.meeting_date,
      minutes: nth([60, 20, 90], at),
      contact: at % 13 === 0 ? null : { ...contact, style: nth(BUYER_STYLES, at) },
      others: at % 5 === 0 ? ["Ruth Held"] : [],
      grade: nth(GRADES_OR_NONE, at),
      braked: at % 11 === 0,
      need: nth(NEEDS, Math.floor(at / 4)),
      situation: Object.fromEntries(Object.entries(situation).filter(([, { words }]) => words)) as PlanDraft["situation"],
      primary: { words: own ? row.text : pair.primary, purpose: nth(PURPOSES, at + 2) },
      fallbacks:
        at % 6 === 0
          ? []
          : [{ words: pair.fallback, trigger: nth(TRIGGERS, at), howItDiffers: at % 4 === 0 ? "It is smaller and needs no board" : "" }],
      size: at % 7 === 0 ? null : nth(ASK_SIZES, at),
      factors: DISCLOSURE_FACTORS.filter((_, bit) => (at >> bit) % 2 === 1 && (at + bit) % 3 === 0),
      hears: at % 9 === 0 ? null : nth(RUNGS, at),
      openingLine: nth(OPENINGS, at),
      circumstances: {
        ...NOTHING_KNOWN,
        firstContact: at % 10 === 0,
        late: at % 4 === 1,
        isVisit: at % 2 === 0,
        others: at % 5 === 0 ? [{ name: "Ruth Held", title: "Finance director" }] : [],
        willAskWhoDecides: at % 12 === 0,
        earlier:
          at % 3 === 0
            ? [
                { primary: nth(objectives, at * 11 + 3 - (at % 2)).text, isWithContact: at % 2 === 0, agreed: null },
                {
                  primary: row.text,
                  isWithContact: true,
                  agreed: { action: nth(AGREED.slice(1), at), became: nth(["done", "not-yet", null] as const, at) },
                },
                { primary: row.text, isWithContact: true, agreed: null },
              ]
            : [],
      },
      unfitting: [],
    }
  })
}
