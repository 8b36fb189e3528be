import * as z from "zod"
import { idShape } from "@/lib/id"
import { PUT_OFF_BY } from "./later-start"
import { readStart } from "./meeting-start"
import { meetingTimeFields, withRealTime } from "./meeting-time-shape"

/** The start a page showed, so that a press that comes twice, or late, moves nothing twice. */
const fromShape = z
  .string("Open the page again.")
  .refine((text) => !Number.isNaN(Date.parse(text)) && text.length <= 30, "Open the page again.")
  .transform((text) => new Date(text))

const { date, time, timeZone } = meetingTimeFields

/** Another time for a meeting that has not begun. */
export const rescheduleInput = withRealTime(
  z.object({ planId: idShape, from: fromShape, date, time, timeZone }),
).transform(({ planId, from, ...wall }) => {
  const start = readStart(wall)
  return { planId, from, to: start?.exists ? start.instant : new Date(0), timeZone: wall.timeZone }
})

/** A meeting whose time has come and that has not started yet. */
export const notStartedYetInput = z.object({ planId: idShape, from: fromShape, by: z.enum(PUT_OFF_BY) })
