import type { PlainDate } from "@/lib/relationships/sign"
import { dayIn, daysLater } from "@/lib/time/day"
import { instantOf, wallTimeIn } from "@/lib/time/wall-time"

/** A day and a time of day to begin with; both can be changed. */
export type SuggestedStart = { date: PlainDate; time: string; timeZone: string }

/** Meetings with one customer are not proposed for the same week again. */
const APART = 6
const MORNING = "10:00"

const weekday = (day: PlainDate): number => new Date(`${day}T12:00:00Z`).getUTCDay()

/** The next day after this one on which people work, Monday to Friday. */
export function nextWorkingDay(day: PlainDate): PlainDate {
  const next = daysLater(day, 1)
  return weekday(next) === 0 || weekday(next) === 6 ? nextWorkingDay(next) : next
}

/** Without an earlier meeting: the next working day, mid-morning, where the rep is. */
export const suggestFirst = (now: Date, timeZone: string): SuggestedStart => ({
  date: nextWorkingDay(dayIn(now, timeZone)),
  time: MORNING,
  timeZone,
})

/**
 * After an earlier meeting: the same weekday and hour in its zone, a week later or more, once what was agreed is
 * due; never a day that has begun, nor an hour the clocks skip.
 */
export function suggestAfter(
  earlier: { startsAt: Date; timeZone: string; agreedDue: PlainDate | null },
  now: Date,
): SuggestedStart {
  const { timeZone } = earlier
  const wall = wallTimeIn(earlier.startsAt, timeZone)
  const met = wall.slice(0, 10)
  const notBefore = [dayIn(now, timeZone), daysLater(met, APART), earlier.agreedDue ?? met].sort().at(-1) ?? met
  const ahead = (weekday(met) - weekday(notBefore) + 6) % 7
  const date = daysLater(notBefore, ahead + 1)
  const read = instantOf(`${date}T${wall.slice(11)}`, timeZone)
  const time = read.exists ? wall.slice(11) : read.next.slice(11)
  return { date, time, timeZone }
}
