import { expect, test } from "vitest"
import { NOTIFICATION_KINDS } from "./kinds"
import { kindsFor } from "./kinds-for"
import { placeOf } from "./place-of"
import { KIND_WORDS, sayNotification } from "./say-notification"

const told = { by: "Marcus Oyelaran", account: "Kestrel Foods", when: "Tue 24 Nov, 09:30", isOwn: true }

test("each kind says who, what and which meeting, in one sentence", () => {
  for (const kind of NOTIFICATION_KINDS) {
    const says = sayNotification(kind, told)
    expect(says).toContain("Kestrel Foods, Tue 24 Nov, 09:30")
    expect(says).toMatch(/^[A-Z][^.!?]*\.$/)
    expect(KIND_WORDS[kind]).not.toBe("")
  }
  expect(sayNotification("feedback-given", told)).toBe(
    "Marcus Oyelaran gave you feedback on your plan for Kestrel Foods, Tue 24 Nov, 09:30.",
  )
  expect(sayNotification("feedback-disputed", { ...told, isOwn: false })).toContain("the plan for")
})

test("every kind can be told to somebody, and nobody who neither sells nor coaches is told anything", () => {
  expect(new Set([...kindsFor(["rep"]), ...kindsFor(["manager"])])).toEqual(new Set(NOTIFICATION_KINDS))
  expect(kindsFor(["admin"])).toEqual([])
})

test("it leads to the place it tells of", () => {
  const of = { planId: "p", aboutId: "p", isOwn: true }
  expect(placeOf({ ...of, kind: "debrief-due" })).toBe("/plans/p/debrief")
  expect(placeOf({ ...of, kind: "plan-reviewed" })).toBe("/plans/p")
  expect(placeOf({ ...of, kind: "review-asked", isOwn: false })).toBe("/plans/p/as-written")
  expect(placeOf({ ...of, kind: "feedback-given", aboutId: "f" })).toBe("/feedback#feedback-f")
  expect(placeOf({ ...of, kind: "feedback-answered", aboutId: "f", isOwn: false })).toBe(
    "/plans/p/as-written#feedback-f",
  )
})
