import { describe, expect, test } from "vitest"
import { aPlan } from "../plans/a-plan.fixture"
import { byMeeting } from "./by-meeting"
import type { FeedbackOnMeeting } from "./feedback"
import { isOpenFeedback, sayFeedbackState } from "./feedback-state"
import { isChangedSince } from "./is-changed-since"
import { lateMustFixes } from "./late-must-fixes"
import { practiceWords } from "./practice-input"

const then = new Date("2031-03-04T10:00:00Z")
const some = (change: Partial<FeedbackOnMeeting> = {}): FeedbackOnMeeting => ({
  id: "f",
  planId: "p",
  author: { id: "m", name: "Marcus Oyelaran" },
  kind: "suggestion",
  part: "fallback",
  quote: "",
  words: "Name the day.",
  reason: "",
  late: false,
  createdAt: then,
  acknowledgedAt: null,
  doneAt: null,
  resolvedAt: null,
  changedInTime: null,
  replies: [],
  startsAt: then,
  account: "Kestrel Foods",
  ...change,
})

describe("what is open", () => {
  test.each<[string, Partial<FeedbackOnMeeting>, boolean]>([
    ["a suggestion", {}, true],
    ["a suggestion one has read", { acknowledgedAt: then }, true],
    ["a suggestion that is done", { doneAt: then }, false],
    ["a must-fix", { kind: "must-fix" }, true],
    ["a must-fix its author settled", { kind: "must-fix", resolvedAt: then }, false],
    ["a question nobody has read", { kind: "question" }, true],
    ["a question one has read", { kind: "question", acknowledgedAt: then }, false],
    ["praise", { kind: "praise" }, false],
  ])("%s", (_what, change, open) => expect(isOpenFeedback(some(change))).toBe(open))

  test("is said with its latest fact", () => {
    expect(sayFeedbackState(some())).toBe("Not read yet")
    expect(sayFeedbackState(some({ acknowledgedAt: then }))).toBe("Read")
    expect(sayFeedbackState(some({ acknowledgedAt: then, doneAt: then }))).toBe("Done")
    expect(sayFeedbackState(some({ doneAt: then, resolvedAt: then }))).toBe("Settled")
  })

  test("makes its meeting stand first, then the latest meeting", () => {
    const later = new Date(then.getTime() + 1)
    const gathered = byMeeting([
      some({ id: "a", planId: "praised", kind: "praise", startsAt: later }),
      some({ id: "b", planId: "open" }),
      some({ id: "c", planId: "open", kind: "praise" }),
      some({ id: "d", planId: "older", kind: "praise" }),
    ])
    expect(gathered.map(({ planId, open, feedback }) => [planId, open, feedback.length])).toEqual([
      ["open", 1, 2],
      ["praised", 0, 1],
      ["older", 0, 1],
    ])
  })
})

describe("words that feedback quotes", () => {
  const plan = { ...aPlan(), primaryWords: "Hanna books two places", purpose: "so that she sees it" }
  test.each<[string, Partial<FeedbackOnMeeting>, boolean]>([
    ["nothing quoted", { part: "primary" }, false],
    ["standing", { part: "primary", quote: "two places" }, false],
    ["standing, but for spaces and capitals", { part: "primary", quote: "Two  places" }, false],
    ["changed", { part: "primary", quote: "three places" }, true],
    ["moved to another part", { part: "purpose", quote: "two places" }, true],
    ["of the whole plan", { part: "whole", quote: "she sees it" }, false],
  ])("%s", (_what, change, changed) => expect(isChangedSince(some(change), plan)).toBe(changed))
})

test("only what came too late to be sent back tops the brief, until it is settled", () => {
  const late = some({ kind: "must-fix", late: true })
  expect(lateMustFixes([some(), some({ kind: "must-fix" }), late, { ...late, resolvedAt: then }])).toEqual([late])
})

test("a suggestion is practised in its own words, as many as fit", () => {
  expect(practiceWords("Name the day.")).toBe("Name the day.")
  expect(practiceWords("a ".repeat(900))).toHaveLength(500)
})
