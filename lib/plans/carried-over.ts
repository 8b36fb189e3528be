import { type DisclosureFactor, SITUATION_PROMPTS } from "@/lib/objectives/vocabulary"
import { dayIn } from "@/lib/time/day"
import { agreedLine } from "./agreed-line"
import type { EarlierMeeting } from "./earlier-meeting"
import type { Channel, Stage } from "./meeting"
import type { Plan } from "./plan"

/** What a new plan takes over from the meeting before it. */
export type CarriedOver = {
  mainContactId: string | null
  otherIds: string[]
  channel: Channel
  place: string
  minutes: number
  timeZone: string
  stage: Stage
  need: string
  factors: DisclosureFactor[]
  situation: Plan["situation"]
}

/** Facts about the customer or the contact; the others are about one ask or one day. Reasons: docs/decisions. */
const STAYS_TRUE: Record<DisclosureFactor, (plan: Plan) => boolean> = {
  "voiced-need": ({ need }) => need.trim() !== "",
  "tender-rules": () => true,
  "go-between": ({ mainContact }) => mainContact !== null,
  "must-prepare": () => false,
  "motive-obvious": () => false,
  "price-at-stake": () => false,
  "rep-uncomfortable": () => false,
}

/**
 * What stays true of the customer from one meeting to the next, each line of the situation with the day it was
 * true. Never what was gone for, what to fall back on, what they were to hear or how to begin: those are thought anew.
 */
export function carriedOver({ plan, debrief }: EarlierMeeting): CarriedOver {
  return {
    mainContactId: plan.mainContact?.id ?? null,
    otherIds: plan.others.map(({ id }) => id),
    channel: plan.channel,
    place: plan.place,
    minutes: plan.minutes,
    timeZone: plan.timeZone,
    stage: plan.stage,
    need: plan.need,
    factors: plan.factors.filter((factor) => STAYS_TRUE[factor](plan)),
    situation: carriedSituation({ plan, debrief }),
  }
}

function carriedSituation({ plan, debrief }: EarlierMeeting): Plan["situation"] {
  const lines: Plan["situation"] = {}
  for (const prompt of SITUATION_PROMPTS) {
    const line = plan.situation[prompt]
    if (line) lines[prompt] = line
  }
  // Once a meeting has been told of, what was agreed before it is no longer what was agreed last time.
  if (debrief) {
    delete lines["agreed-last-time"]
    const words = agreedLine(debrief)
    if (words) lines["agreed-last-time"] = { words, asOf: dayIn(debrief.startsAt, debrief.timeZone) }
  }
  return lines
}

/** The situation as of another meeting's contact: what is said of a go-between is said of that one person. */
export const forContact = (carried: CarriedOver, mainContactId: string | null): CarriedOver => ({
  ...carried,
  mainContactId,
  otherIds: carried.otherIds.filter((id) => id !== mainContactId),
  factors:
    mainContactId === carried.mainContactId ? carried.factors : carried.factors.filter((one) => one !== "go-between"),
})
