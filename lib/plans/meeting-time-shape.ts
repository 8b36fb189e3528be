import * as z from "zod"
import { isZone } from "@/lib/time/zone"
import { isClockTime, sayTimeTrouble } from "./meeting-start"
import { plainDateShape } from "./plain-date-shape"

/** When a meeting is and how long it takes: the fields of it, as the wall shows them. */
export const meetingTimeFields = {
  date: plainDateShape,
  time: z.string("Choose a time.").refine(isClockTime, "Choose a time."),
  timeZone: z.string("Choose a time zone.").refine(isZone, "Choose a time zone."),
  minutes: z
    .number("Say how many minutes.")
    .int("Whole minutes, please.")
    .min(5, "At least 5 minutes.")
    .max(1_440, "At most a day."),
}

/** The same as a form without script sends them: minutes arrive as digits. */
export const typedMeetingTimeFields = {
  ...meetingTimeFields,
  minutes: z
    .string("Say how many minutes.")
    .regex(/^\d{1,4}$/, "Say how many minutes.")
    .transform(Number)
    .pipe(meetingTimeFields.minutes),
}

/** Refuses a time the clock skips, and offers the next. */
export function withRealTime<Shape extends z.ZodType<{ date: string; time: string; timeZone: string }>>(shape: Shape) {
  return shape.superRefine((entries, context) => {
    const trouble = sayTimeTrouble(entries as { date: string; time: string; timeZone: string })
    if (trouble?.skipped) context.addIssue({ code: "custom", path: ["time"], message: trouble.says })
  })
}
