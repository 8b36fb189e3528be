import * as z from "zod"
import { idShape } from "@/lib/id"
import { type DebriefEntries, LONGEST_DEBRIEF } from "./debrief"
import { keptText } from "./kept-text"
import { CHANNELS, OUTCOMES } from "./meeting"
import { readStart } from "./meeting-start"
import { typedMeetingTimeFields, withRealTime } from "./meeting-time-shape"

/** How a meeting without a plan can come out: there was no primary to achieve, nor a fallback. */
export const OUTCOMES_WITHOUT_PLAN = OUTCOMES.filter(
  (outcome) => outcome !== "primary-achieved" && outcome !== "fallback-achieved",
) as ["other-advance", "continuation", "no-progress"]

const words = (most: number) =>
  z
    .string("Write this in words.")
    .max(most, `Only ${most.toLocaleString("en-GB")} characters fit here. Shorten it, and it is stored.`)
    .transform((typed) => keptText(typed).trim())
    .default("")

/** A meeting that took place without a plan: with whom, how it came out, what they agreed to do. */
export const logMeetingInput = withRealTime(
  z.object({
    planId: idShape,
    accountId: idShape,
    contact: z.union([idShape, z.literal("")], "Choose whom you met.").default(""),
    outcome: z.enum(OUTCOMES_WITHOUT_PLAN, "Choose how it came out."),
    agreedAction: words(LONGEST_DEBRIEF.agreedAction),
    said: words(LONGEST_DEBRIEF.said),
    ...typedMeetingTimeFields,
    channel: z.enum(CHANNELS, "Choose a visit, the phone or video."),
  }),
).transform(({ planId, accountId, contact, outcome, agreedAction, said, ...meeting }) => {
  const start = readStart(meeting)
  const startsAt = start?.exists ? start.instant : new Date(0)
  const { timeZone, minutes, channel } = meeting
  const debrief: DebriefEntries = {
    outcome,
    primaryAsked: null,
    fallbackTrigger: "",
    said,
    heard: null,
    reaction: null,
    agreedAction,
    agreedBy: "",
    agreedDue: null,
  }
  return { id: planId, accountId, mainContactId: contact || null, startsAt, timeZone, minutes, channel, debrief }
})
