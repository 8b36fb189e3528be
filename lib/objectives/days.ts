import type { PlainDate } from "../relationships/sign"

const DAY = 86_400_000

const sayDay = (instant: Date): PlainDate => instant.toISOString().slice(0, 10)
const noonOf = (day: PlainDate) => new Date(`${day}T12:00:00Z`)

/** A day of the calendar, `YYYY-MM-DD`; null for one there is not, such as the 31st of June. */
export function plainDateOf(year: number, month: number, day: number): PlainDate | null {
  if (year < 1 || year > 9999) return null
  const instant = new Date(Date.UTC(2000, 0, 1, 12))
  instant.setUTCFullYear(year, month - 1, day)
  return instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day ? sayDay(instant) : null
}

/** So many days later, or earlier below 0. */
export const addDays = (day: PlainDate, days: number): PlainDate => sayDay(new Date(noonOf(day).getTime() + days * DAY))

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: PlainDate): number => noonOf(day).getUTCDay()

/** The last day of the month a day stands in. */
export function lastDayOf(day: PlainDate): PlainDate {
  const instant = noonOf(day)
  instant.setUTCMonth(instant.getUTCMonth() + 1, 0)
  return sayDay(instant)
}
