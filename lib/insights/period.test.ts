import { expect, test } from "vitest"
import { readPeriod, stepsOf } from "./period"

test("four weeks are four Mondays, this week's last", () =>
  expect(stepsOf("4-weeks", "2026-11-24")).toEqual({
    unit: "week",
    starts: ["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23"],
  }))

test("twelve weeks reach back into the summer", () => {
  const { starts } = stepsOf("12-weeks", "2026-11-29")
  expect([starts.length, starts[0], starts.at(-1)]).toEqual([12, "2026-09-07", "2026-11-23"])
})

test("a year is twelve months, from any day, over the turn of the year", () => {
  const { unit, starts } = stepsOf("year", "2026-03-31")
  expect([unit, starts.length, starts[0], starts.at(-1)]).toEqual(["month", 12, "2025-04-01", "2026-03-01"])
})

test.each([
  ["year", "year"],
  ["4-weeks", "4-weeks"],
  ["decade", "12-weeks"],
  [undefined, "12-weeks"],
  [["year"], "12-weeks"],
])("%j asks for %s", (asked, period) => expect(readPeriod(asked as string)).toBe(period))
