import type { PlainDate } from "@/lib/relationships/sign"
import { daysLater } from "@/lib/time/day"

/** How far ahead, in days, things are mostly agreed for. */
const AHEAD = [1, 3, 7, 14, 28] as const

/** The days by which something is mostly agreed to be done, to choose from by one tap: working days, each once. */
export const daysToAgreeOn = (today: PlainDate): PlainDate[] => [
  ...new Set(AHEAD.map((days) => workingDay(daysLater(today, days)))),
]

function workingDay(day: PlainDate): PlainDate {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return weekday === 6 ? daysLater(day, 2) : weekday === 0 ? daysLater(day, 1) : day
}
