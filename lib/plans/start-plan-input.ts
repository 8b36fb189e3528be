import * as z from "zod"
import { idShape } from "@/lib/id"
import { keptText } from "./kept-text"
import { CHANNELS } from "./meeting"
import { readStart } from "./meeting-start"
import { meetingTimeFields, withRealTime } from "./meeting-time-shape"
import { LONGEST } from "./plan-entries"
import { readWhom, whomFields } from "./whom-input"

const fields = z.object({
  planId: idShape,
  ...whomFields,
  ...meetingTimeFields,
  minutes: z
    .string("Say how many minutes.")
    .regex(/^\d{1,4}$/, "Say how many minutes.")
    .transform(Number)
    .pipe(meetingTimeFields.minutes),
  channel: z.enum(CHANNELS, "Choose a visit, the phone or video."),
  place: z.string().max(LONGEST.place, `Keep this under ${LONGEST.place} characters.`).transform(keptText).default(""),
})

/** A plan to start, with the account and the contact that may have to be made for it. */
export const startPlanInput = withRealTime(fields).transform((sent, context) => {
  const { planId, timeZone, minutes, channel, place } = sent
  const start = readStart(sent)
  const startsAt = start?.exists ? start.instant : new Date(0)
  return { planId, ...readWhom(sent, context), meeting: { startsAt, timeZone, minutes, channel, place } }
})
