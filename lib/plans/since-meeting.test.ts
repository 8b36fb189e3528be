import { expect, test } from "vitest"
import { sinceMeeting } from "./since-meeting"

const now = new Date("2026-11-24T11:30:00Z")

test.each([
  ["2026-11-24T11:00:00Z", "Under way", false],
  ["2026-11-24T10:30:00Z", "Today", false],
  ["2026-11-23T23:00:00Z", "Yesterday", false],
  ["2026-11-22T10:00:00Z", "Late: 2 days ago", true],
  ["2026-10-25T10:00:00Z", "Late: 30 days ago", true],
])("a meeting of an hour at %s was: %s", (start, says, isLate) => {
  expect(sinceMeeting({ startsAt: new Date(start), minutes: 60 }, { zone: "Europe/London", now })).toEqual({
    says,
    isLate,
  })
})

test("days are the reader's own", () => {
  const meeting = { startsAt: new Date("2026-11-23T23:00:00Z"), minutes: 60 }
  expect(sinceMeeting(meeting, { zone: "Asia/Tokyo", now }).says).toBe("Today")
})
