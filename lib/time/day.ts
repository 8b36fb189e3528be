import type { PlainDate } from "@/lib/relationships/sign"
import { wallTimeIn } from "./wall-time"

const A_DAY = 24 * 60 * 60_000

/** The calendar day an instant falls on in a zone. */
export const dayIn = (instant: Date, zone: string): PlainDate => wallTimeIn(instant, zone).slice(0, 10)

/** Calendar days from one day to another; negative when `to` is earlier. */
export const daysFrom = (from: PlainDate, to: PlainDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / A_DAY)

/** The day this many calendar days later. */
export const daysLater = (day: PlainDate, days: number): PlainDate =>
  new Date(Date.parse(day) + days * A_DAY).toISOString().slice(0, 10)

/** Whether this is a day of the calendar, written `YYYY-MM-DD`, in the years 1900 to 2999. */
export function isPlainDate(text: string): boolean {
  if (!/^(19|2\d)\d\d-\d\d-\d\d$/.test(text)) return false
  const read = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text)
}
