import fc from "fast-check"
import { expect, test } from "vitest"
import { instantOf, wallTimeIn } from "./wall-time"

test.each([
  ["2026-11-24T09:30", "Europe/London", "2026-11-24T09:30:00.000Z"],
  ["2026-07-24T09:30", "Europe/London", "2026-07-24T08:30:00.000Z"],
  ["2026-11-24T09:30", "Asia/Kolkata", "2026-11-24T04:00:00.000Z"],
  ["2026-11-24T09:30", "Asia/Kathmandu", "2026-11-24T03:45:00.000Z"],
  ["2026-11-24T09:30", "America/Los_Angeles", "2026-11-24T17:30:00.000Z"],
  ["2026-11-24T23:30", "Pacific/Kiritimati", "2026-11-24T09:30:00.000Z"],
  ["2026-11-24T00:15", "UTC", "2026-11-24T00:15:00.000Z"],
])("%s in %s is %s", (wall, zone, instant) => {
  expect(instantOf(wall, zone)).toEqual({ exists: true, instant: new Date(instant), doubled: false })
})

test.each([
  ["2026-03-29T01:30", "Europe/London", "2026-03-29T02:00"],
  ["2026-03-29T02:00", "Europe/Berlin", "2026-03-29T03:00"],
  ["2026-03-08T02:59", "America/New_York", "2026-03-08T03:00"],
  ["2026-10-04T02:10", "Australia/Lord_Howe", "2026-10-04T02:30"],
  ["2026-09-06T00:30", "America/Santiago", "2026-09-06T01:00"],
  ["2011-12-30T12:00", "Pacific/Apia", "2011-12-31T00:00"],
])("%s in %s is skipped; the next is %s", (wall, zone, next) => {
  expect(instantOf(wall, zone)).toEqual({ exists: false, next })
})

test.each([
  ["2026-10-25T01:30", "Europe/London", "2026-10-25T00:30:00.000Z"],
  ["2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30:00.000Z"],
  ["2026-11-01T01:00", "America/New_York", "2026-11-01T05:00:00.000Z"],
  ["2026-04-05T01:45", "Australia/Lord_Howe", "2026-04-04T14:45:00.000Z"],
])("%s in %s comes twice; the first is %s", (wall, zone, first) => {
  expect(instantOf(wall, zone)).toEqual({ exists: true, instant: new Date(first), doubled: true })
})

test("what is no zone or no time is refused", () => {
  expect(() => instantOf("2026-11-24T09:30", "Nowhere/Land")).toThrow(RangeError)
  expect(() => instantOf("2026-13-24T09:30", "Europe/London")).toThrow(RangeError)
})

test("an instant shown on the wall and read again is the same instant, or the first of two", () => {
  const zones = [
    "Europe/London",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kolkata",
    "Africa/Casablanca",
    "America/St_Johns",
    "Pacific/Chatham",
  ]
  const minute = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 })
  fc.assert(
    fc.property(minute, fc.constantFrom(...zones), (at, zone) => {
      const instant = new Date(at * 60_000)
      const wall = wallTimeIn(instant, zone)
      const read = instantOf(wall, zone)
      if (!read.exists) throw new Error(`${wall} was shown`)
      expect(wallTimeIn(read.instant, zone)).toBe(wall)
      expect(read.instant.getTime()).toBeLessThanOrEqual(instant.getTime())
      expect(instant.getTime() - read.instant.getTime()).toBeLessThanOrEqual(read.doubled ? 3_600_000 : 0)
    }),
    { numRuns: 2_000 },
  )
})
