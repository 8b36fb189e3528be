import { expect, test } from "vitest"
import { dayIn, daysFrom, daysLater, isPlainDate } from "./day"
import { sayAge, sayClock, sayDay, sayDayHeading, sayLength, saySaved, sayWhen } from "./say-time"
import { isZone, sayZone, zoneChoices } from "./zone"

const now = new Date("2026-11-23T08:00:00Z")

test.each([
  ["2026-11-24T09:30:00Z", "Europe/London", "Tue 24 Nov, 09:30"],
  ["2026-11-24T09:30:00Z", "Asia/Tokyo", "Tue 24 Nov, 18:30"],
  ["2026-11-24T23:30:00Z", "Asia/Tokyo", "Wed 25 Nov, 08:30"],
  ["2026-09-01T00:05:00Z", "UTC", "Tue 1 Sep, 00:05"],
  ["2027-01-05T09:30:00Z", "Europe/London", "Tue 5 Jan 2027, 09:30"],
])("%s in %s reads %s", (instant, zone, said) => expect(sayWhen(new Date(instant), zone, now)).toBe(said))

test.each([
  ["2026-11-23", "Today, Mon 23 Nov"],
  ["2026-11-24", "Tomorrow, Tue 24 Nov"],
  ["2026-11-22", "Yesterday, Sun 22 Nov"],
  ["2026-11-26", "Thu 26 Nov"],
])("%s is %s", (day, said) => expect(sayDayHeading(day, "2026-11-23")).toBe(said))

test.each([
  ["2026-11-23", "noted today"],
  ["2026-11-25", "noted today"],
  ["2026-11-22", "noted yesterday"],
  ["2026-11-10", "13 days old"],
  ["2026-11-09", "2 weeks old"],
  ["2026-09-01", "2 months old"],
  ["2024-10-01", "2 years old"],
])("noted on %s is %s", (asOf, said) => expect(sayAge(asOf, "2026-11-23")).toBe(said))

test("the day an instant falls on depends on the zone", () => {
  const instant = new Date("2026-11-23T23:30:00Z")
  expect(dayIn(instant, "Europe/London")).toBe("2026-11-23")
  expect(dayIn(instant, "Europe/Berlin")).toBe("2026-11-24")
  expect(dayIn(instant, "America/New_York")).toBe("2026-11-23")
  expect(sayClock(instant, "Europe/Berlin")).toBe("00:30")
})

test("days are counted on the calendar, over a change of the clocks too", () => {
  expect(daysFrom("2026-03-28", "2026-03-30")).toBe(2)
  expect(daysLater("2026-12-31", 1)).toBe("2027-01-01")
  expect(sayDay("2027-02-01", "2026-11-23")).toBe("Mon 1 Feb 2027")
})

test.each(["2026-02-30", "2026-2-3", "26-02-03", "", "2026-02-03T00:00", "9999-01-01"])("%j is no day", (text) =>
  expect(isPlainDate(text)).toBe(false),
)
test("a leap day is a day", () => expect(isPlainDate("2028-02-29")).toBe(true))

test.each([
  [25, "25 min"],
  [60, "1 h"],
  [90, "1 h 30 min"],
])("%i minutes are %s", (minutes, said) => expect(sayLength(minutes)).toBe(said))

test.each(["Europe/London", "UTC", "America/Argentina/Salta", "Etc/GMT+5"])("%s is a zone", (name) =>
  expect(isZone(name)).toBe(true),
)
test.each(["", "Nowhere/Land", "+01:00", "Europe/London\u0000", "../etc/passwd", "x".repeat(100)])(
  "%j is no zone",
  (name) => expect(isZone(name)).toBe(false),
)

test("a zone is said by its place, and the chosen one is always among the choices", () => {
  expect(sayZone("America/New_York")).toBe("New York")
  expect(zoneChoices("US/Eastern")).toContain("US/Eastern")
  expect(zoneChoices("Europe/London").filter((zone) => zone === "Europe/London")).toHaveLength(1)
})

test.each([
  ["2026-11-23T07:05:00Z", "07:05"],
  ["2026-11-22T23:30:00Z", "Sun 22 Nov, 23:30"],
  ["2025-11-22T09:30:00Z", "Sat 22 Nov 2025, 09:30"],
  ["2026-11-24T00:10:00Z", "00:10"],
])("stored at %s reads %s", (instant, said) =>
  expect(saySaved(new Date(instant), "Europe/London", "2026-11-23")).toBe(said),
)
