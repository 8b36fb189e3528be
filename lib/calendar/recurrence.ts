import type { PlainDate } from "@/lib/relationships/sign"
import { daysFrom, daysLater } from "@/lib/time/day"
import type { CalendarRule } from "./calendar-event"

const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"]
const A_WEEKDAY = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/
const FREQUENCIES = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]

/** Days that are looked at for one rule which counts its occurrences: forty years. */
const MOST_COUNTED = 15_000

/** Whether this is a rule whose days can be told here: once a day at most, by days, months and their positions. */
export const isReadable = ({ frequency, other, byDay, bySetPosition }: CalendarRule): boolean =>
  FREQUENCIES.includes(frequency) &&
  other.length === 0 &&
  byDay.every((day) => A_WEEKDAY.test(day)) &&
  (frequency !== "YEARLY" || bySetPosition.length === 0)

/** How many days are looked at to tell a rule's days; a file with many rules must not take for ever. */
export function looksFor(
  { count, bySetPosition }: CalendarRule,
  start: PlainDate,
  from: PlainDate,
  to: PlainDate,
): number {
  const days = Math.min(daysFrom(count === null && from > start ? from : start, to), MOST_COUNTED)
  return bySetPosition.length > 0 ? days * 31 : days
}

/**
 * The days from `from` to `to` on which an event that began on `start` comes again by a rule; the first day is
 * one of them. Each day is asked by itself, so that no rule, however odd, can keep the reader busy: ical.js's own
 * iterator looks for the next day without end where none fits.
 */
export function recurringDays(rule: CalendarRule, start: PlainDate, from: PlainDate, to: PlainDate): PlainDate[] {
  const last = rule.until && rule.until.slice(0, 10) < to ? daysLater(rule.until.slice(0, 10), 1) : to
  const days: PlainDate[] = []
  const first = rule.count === null && from > start ? from : start
  const looked = Math.min(daysFrom(first, last), MOST_COUNTED)
  for (let away = 0, met = 0; away <= looked && (rule.count === null || met < rule.count); away += 1) {
    const day = daysLater(first, away)
    if (day !== start && !fallsOn(rule, start, day)) continue
    met += 1
    if (day >= from) days.push(day)
  }
  return days
}

function fallsOn(rule: CalendarRule, start: PlainDate, day: PlainDate): boolean {
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(monthOf(day))) return false
  if (rule.frequency === "DAILY") {
    return daysFrom(start, day) % rule.interval === 0 && isOnWeekday(rule, day) && isOnMonthDay(rule, day)
  }
  if (rule.frequency === "WEEKLY") {
    const weeks = daysFrom(weekOf(start, rule), weekOf(day, rule)) / 7
    return weeks % rule.interval === 0 && (rule.byDay.length > 0 ? isOnWeekday(rule, day) : sameWeekday(start, day))
  }
  const years = yearOf(day) - yearOf(start)
  const periods = rule.frequency === "YEARLY" ? years : years * 12 + monthOf(day) - monthOf(start)
  if (periods % rule.interval !== 0 || !isOfPeriod(rule, start, day)) return false
  if (rule.bySetPosition.length === 0) return true
  const fitting = daysOfMonth(day).filter((other) => isOfPeriod(rule, start, other))
  const place = fitting.indexOf(day)
  return rule.bySetPosition.some((position) => place === (position > 0 ? position - 1 : fitting.length + position))
}

/** Whether a day fits what a monthly or yearly rule says within its month or year. */
function isOfPeriod(rule: CalendarRule, start: PlainDate, day: PlainDate): boolean {
  const byYear = rule.frequency === "YEARLY" && rule.byMonth.length === 0
  if (rule.byMonthDay.length > 0) return isOnMonthDay(rule, day) && isOnOrdinalWeekday(rule, day, byYear)
  if (rule.byDay.length > 0) return isOnOrdinalWeekday(rule, day, byYear)
  return day.slice(8) === start.slice(8) && (!byYear || monthOf(day) === monthOf(start))
}

function isOnMonthDay(rule: CalendarRule, day: PlainDate): boolean {
  if (rule.byMonthDay.length === 0) return true
  const date = Number(day.slice(8))
  return rule.byMonthDay.includes(date) || rule.byMonthDay.includes(date - monthLength(day) - 1)
}

const isOnWeekday = (rule: CalendarRule, day: PlainDate): boolean =>
  rule.byDay.length === 0 || rule.byDay.some((weekday) => weekday.endsWith(weekdayOf(day)))

function isOnOrdinalWeekday(rule: CalendarRule, day: PlainDate, byYear: boolean): boolean {
  if (rule.byDay.length === 0) return true
  const at = byYear ? daysFrom(`${day.slice(0, 4)}-01-01`, day) + 1 : Number(day.slice(8))
  const length = byYear ? daysFrom(`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`) + 1 : monthLength(day)
  const [nth, nthLast] = [Math.ceil(at / 7), -Math.ceil((length - at + 1) / 7)]
  return rule.byDay.some((asked) => {
    const [, ordinal, weekday] = A_WEEKDAY.exec(asked) ?? []
    return weekday === weekdayOf(day) && (!ordinal || Number(ordinal) === nth || Number(ordinal) === nthLast)
  })
}

const yearOf = (day: PlainDate): number => Number(day.slice(0, 4))
const monthOf = (day: PlainDate): number => Number(day.slice(5, 7))
const weekdayNumber = (day: PlainDate): number => new Date(`${day}T00:00:00Z`).getUTCDay()
const weekdayOf = (day: PlainDate): string => WEEKDAYS[weekdayNumber(day)] ?? ""
const sameWeekday = (one: PlainDate, other: PlainDate): boolean => weekdayNumber(one) === weekdayNumber(other)
const monthLength = (day: PlainDate): number => new Date(Date.UTC(yearOf(day), monthOf(day), 0)).getUTCDate()

/** The first day of the week a day lies in. */
const weekOf = (day: PlainDate, { weekStart }: CalendarRule): PlainDate =>
  daysLater(day, -((weekdayNumber(day) - WEEKDAYS.indexOf(weekStart) + 7) % 7))

const daysOfMonth = (day: PlainDate): PlainDate[] =>
  Array.from({ length: monthLength(day) }, (_, at) => daysLater(`${day.slice(0, 7)}-01`, at))
