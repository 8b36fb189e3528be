import { describe, expect, it } from "vitest"
import { addDays, lastDayOf, plainDateOf, weekdayOf } from "./days"

describe("a day of the calendar", () => {
  it.each([
    [2026, 6, 30, "2026-06-30"],
    [2024, 2, 29, "2024-02-29"],
    [1, 1, 1, "0001-01-01"],
    [9999, 12, 31, "9999-12-31"],
  ])("%d-%d-%d is one", (year, month, day, said) => expect(plainDateOf(year, month, day)).toBe(said))

  it.each([
    ["the 31st of June", 2026, 6, 31],
    ["the 29th of February in a common year", 2026, 2, 29],
    ["the 12th of the 13th month", 2026, 13, 12],
    ["a day 0", 2026, 6, 0],
    ["the year 0", 0, 6, 30],
    ["the year 10000", 10_000, 6, 30],
    ["the same day eleven months on", 2026, 14, 1],
  ])("%s is none", (_, year, month, day) => expect(plainDateOf(year, month, day)).toBeNull())

  it("so many days later, or earlier, across months and years", () => {
    expect(addDays("2026-12-30", 3)).toBe("2027-01-02")
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28")
  })

  it("has a weekday, from 0 for Sunday", () =>
    expect(["2026-11-22", "2026-11-24", "2026-11-28"].map(weekdayOf)).toEqual([0, 2, 6]))

  it.each([
    ["2026-01-15", "2026-01-31"],
    ["2024-02-01", "2024-02-29"],
    ["2026-04-30", "2026-04-30"],
    ["2026-12-01", "2026-12-31"],
  ])("the month of %s ends on %s", (day, last) => expect(lastDayOf(day)).toBe(last))
})
