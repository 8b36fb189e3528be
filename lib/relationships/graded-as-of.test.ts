import { expect, test } from "vitest"
import { gradedAsOf } from "./graded-as-of"

const seen = (...days: string[]) => days.map((seenOn) => ({ sign: "answers-in-time" as const, seenOn }))
const meetingDate = "2026-11-24"

test("a grade is as old as the newest sign that counts", () => {
  const signs = seen("2026-03-01", "2026-10-01", "2024-01-01")
  expect(gradedAsOf({ signs, override: null, meetingDate })).toBe("2026-10-01")
  expect(gradedAsOf({ signs: seen("2024-01-01", "2026-12-24"), override: null, meetingDate })).toBeNull()
})

test("a grade by hand is as old as itself, until it lapses", () => {
  const override = { grade: "trusted" as const, reason: "", on: "2026-06-01" }
  expect(gradedAsOf({ signs: seen("2026-10-01"), override, meetingDate })).toBe("2026-06-01")
  const lapsed = { ...override, on: "2025-06-01" }
  expect(gradedAsOf({ signs: seen("2026-10-01"), override: lapsed, meetingDate })).toBe("2026-10-01")
})
