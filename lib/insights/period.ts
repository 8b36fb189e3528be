import type { PlainDate } from "@/lib/relationships/sign"
import { daysLater } from "@/lib/time/day"
import { mondayOf } from "@/lib/time/week"

/** How far back one looks. */
export const PERIODS = ["4-weeks", "12-weeks", "year"] as const
export type Period = (typeof PERIODS)[number]

export const PERIOD_WORDS = {
  "4-weeks": "4 weeks",
  "12-weeks": "12 weeks",
  year: "A year",
} as const satisfies Record<Period, string>

/** A period cut into steps: each by the day it begins, the one that is running last. */
export type Steps = { unit: "week" | "month"; starts: PlainDate[] }

/** What an address asks for; twelve weeks for anything it does not name. */
export const readPeriod = (asked: string | string[] | undefined): Period =>
  PERIODS.find((period) => period === asked) ?? "12-weeks"

/** The weeks, or for a year the months, of a period that ends today. */
export function stepsOf(period: Period, today: PlainDate): Steps {
  if (period === "year") return { unit: "month", starts: back(12).map((months) => firstOfMonth(today, -months)) }
  const monday = mondayOf(today)
  return { unit: "week", starts: back(period === "4-weeks" ? 4 : 12).map((weeks) => daysLater(monday, -7 * weeks)) }
}

/** n − 1 down to 0. */
const back = (steps: number): number[] => Array.from({ length: steps }, (_, at) => steps - 1 - at)

function firstOfMonth(day: PlainDate, months: number): PlainDate {
  const [year = 0, month = 1] = day.split("-").map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
}
