import * as z from "zod"
import { idShape } from "@/lib/id"
import { keptText } from "./kept-text"
import { CHANNELS } from "./meeting"
import { readStart } from "./meeting-start"
import { typedMeetingTimeFields, withRealTime } from "./meeting-time-shape"
import { LONGEST } from "./plan-entries"
import { readWhom, whomFields } from "./whom-input"

/** What a plan begins with: nothing, what stood at an earlier meeting, all the words of one that did not happen, or the example's sentences. */
export const BEGINNINGS = ["blank", "last-meeting", "again", "example"] as const
export type Beginning = (typeof BEGINNINGS)[number]

const fields = z.object({
  planId: idShape,
  begin: z.enum(BEGINNINGS, "Choose what to begin with.").default("blank"),
  /** The earlier meeting; empty where there is none to begin with. */
  earlierPlanId: idShape.or(z.literal("")).default(""),
  ...whomFields,
  ...typedMeetingTimeFields,
  channel: z.enum(CHANNELS, "Choose a visit, the phone or video."),
  place: z.string().max(LONGEST.place, `Keep this under ${LONGEST.place} characters.`).transform(keptText).default(""),
})

/** A plan to start, with the account and the contact that may have to be made for it. */
export const startPlanInput = withRealTime(fields).transform((sent, context) => {
  const { planId, timeZone, minutes, channel, begin, earlierPlanId } = sent
  if ((begin === "last-meeting" || begin === "again") && earlierPlanId === "")
    context.addIssue({ code: "custom", path: ["begin"], message: "There is no earlier meeting to begin with." })
  const start = readStart(sent)
  const startsAt = start?.exists ? start.instant : new Date(0)
  const whom = readWhom(sent, context)
  // At a new customer's the visit is where they are, unless another place is said.
  const place = sent.place.trim() === "" && channel === "visit" ? (whom.newAccount?.place ?? "") : sent.place
  return { planId, begin, earlierPlanId, ...whom, meeting: { startsAt, timeZone, minutes, channel, place } }
})
