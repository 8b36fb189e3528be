import * as fc from "fast-check"
import ICAL from "ical.js"
import { describe, expect, it, test } from "vitest"
import { daysLater } from "@/lib/time/day"
import type { CalendarRule } from "./calendar-event"
import { isReadable, recurringDays } from "./recurrence"

const rule = (parts: Partial<CalendarRule>): CalendarRule => ({
  frequency: "WEEKLY",
  interval: 1,
  count: null,
  until: null,
  weekStart: "MO",
  byDay: [],
  byMonthDay: [],
  byMonth: [],
  bySetPosition: [],
  other: [],
  ...parts,
})

const days = (parts: Partial<CalendarRule>, start = "2026-11-24", from = start, to = daysLater(from, 56)) =>
  recurringDays(rule(parts), start, from, to)

describe("the days of a rule", () => {
  it.each<[string, Partial<CalendarRule>, string[]]>([
    ["each second week", { interval: 2 }, ["2026-11-24", "2026-12-08", "2026-12-22", "2027-01-05", "2027-01-19"]],
    ["three times in all", { frequency: "DAILY", count: 3 }, ["2026-11-24", "2026-11-25", "2026-11-26"]],
    ["the last Friday", { frequency: "MONTHLY", byDay: ["-1FR"] }, ["2026-11-24", "2026-11-27", "2026-12-25"]],
    [
      "the last working day",
      { frequency: "MONTHLY", byDay: ["MO", "TU", "WE", "TH", "FR"], bySetPosition: [-1] },
      ["2026-11-24", "2026-11-30", "2026-12-31"],
    ],
    ["the last day of a month", { frequency: "MONTHLY", byMonthDay: [-1] }, ["2026-11-24", "2026-11-30", "2026-12-31"]],
    ["a day that never comes", { frequency: "DAILY", byMonth: [2], byMonthDay: [30] }, ["2026-11-24"]],
    ["once in a million days", { frequency: "DAILY", interval: 999_999_999 }, ["2026-11-24"]],
  ])("%s", (_rule, parts, expected) => expect(days(parts)).toEqual(expected))

  it("go on from years ago, and count from the first", () => {
    expect(days({}, "2010-11-23", "2026-11-24", "2026-12-08")).toEqual(["2026-11-24", "2026-12-01", "2026-12-08"])
    expect(days({ count: 5 }, "2026-11-03", "2026-11-24", "2027-01-01")).toEqual(["2026-11-24", "2026-12-01"])
  })

  it("may end the day after the last is written, for zones behind it; the caller cuts by the instant", () => {
    expect(days({ frequency: "DAILY", until: "2026-11-25T10:00:00Z" })).toEqual([
      "2026-11-24",
      "2026-11-25",
      "2026-11-26",
    ])
  })
})

test("a rule within the day, by week numbers or by nonsense is not readable", () => {
  expect(isReadable(rule({ frequency: "HOURLY" }))).toBe(false)
  expect(isReadable(rule({ other: ["byhour"] }))).toBe(false)
  expect(isReadable(rule({ byDay: ["1XX"] }))).toBe(false)
  expect(isReadable(rule({ byDay: ["-1FR", "MO"] }))).toBe(true)
})

const weekdays = fc.uniqueArray(fc.constantFrom("MO", "TU", "WE", "TH", "FR", "SA", "SU"), {
  minLength: 1,
  maxLength: 5,
})
const saneRules = fc.oneof(
  fc.record({ frequency: fc.constant("DAILY"), interval: fc.integer({ min: 1, max: 9 }) }),
  fc.record({
    frequency: fc.constant("WEEKLY"),
    interval: fc.integer({ min: 1, max: 4 }),
    byDay: weekdays,
    weekStart: fc.constantFrom("MO", "SU"),
  }),
  fc.record({
    frequency: fc.constant("MONTHLY"),
    interval: fc.integer({ min: 1, max: 3 }),
    byMonthDay: fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    frequency: fc.constant("MONTHLY"),
    byDay: fc.uniqueArray(
      fc.tuple(fc.constantFrom(1, 2, 3, -1), fc.constantFrom("MO", "WE", "FR")).map(([nth, day]) => `${nth}${day}`),
      { minLength: 1, maxLength: 2 },
    ),
  }),
  fc.record({
    frequency: fc.constant("YEARLY"),
    byMonth: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }),
  }),
)

test("agree with ical.js's own iterator on every rule that has days", () => {
  fc.assert(
    fc.property(saneRules, fc.integer({ min: 0, max: 600 }), (parts, away) => {
      const start = daysLater("2025-01-01", away % 28)
      const from = daysLater(start, away)
      const to = daysLater(from, 56)
      const own = recurringDays(rule(parts), start, from, to)
      expect(own).toEqual(theirs(rule(parts), start, from, to, own))
    }),
    { numRuns: 500 },
  )
})

function theirs(parts: CalendarRule, start: string, from: string, to: string, own: string[]): string[] {
  const recur = ICAL.Recur.fromData({
    freq: parts.frequency as "DAILY",
    interval: parts.interval,
    wkst: parts.weekStart === "SU" ? 1 : 2,
    ...(parts.byDay.length > 0 ? { byday: parts.byDay } : {}),
    ...(parts.byMonthDay.length > 0 ? { bymonthday: parts.byMonthDay } : {}),
    ...(parts.byMonth.length > 0 ? { bymonth: parts.byMonth } : {}),
  })
  const iterator = recur.iterator(ICAL.Time.fromDateString(start))
  const found: string[] = []
  for (let next = iterator.next(); next; next = iterator.next()) {
    const day = next.toString().slice(0, 10)
    if (day > to) break
    if (day >= from) found.push(day)
  }
  // The first day counts as one here, as RFC 5545 says; the iterator leaves it out where the rule does not meet it.
  return own[0] === start && found[0] !== start ? [start, ...found] : found
}
