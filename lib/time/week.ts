import type { PlainDate } from "@/lib/relationships/sign"
import { daysLater } from "./day"

/** The Monday of the week a day lies in. */
export function mondayOf(day: PlainDate): PlainDate {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  return daysLater(day, -sinceMonday)
}
