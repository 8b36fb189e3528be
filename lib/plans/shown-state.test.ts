import { expect, test } from "vitest"
import { aPlan } from "./a-plan.fixture"
import { blankEntries } from "./blank-entries.fixture"
import { isWritten } from "./is-written"
import type { PlanDates } from "./plan"
import { type ShownState, shownState } from "./shown-state"

const at = new Date("2026-11-24T08:00:00Z")
const none = aPlan().dates

test.each<[ShownState, boolean, Partial<PlanDates>]>([
  ["no-plan-yet", false, {}],
  ["draft", true, {}],
  ["changes-requested", true, { changesRequestedAt: at }],
  ["changes-requested", false, { changesRequestedAt: at }],
  ["ready", true, { readyAt: at }],
  ["held", false, { heldAt: at }],
  ["debriefed", false, { debriefedAt: at }],
  ["cancelled", false, { cancelledAt: at }],
])("shows %s where words are in it: %s, with %j", (state, isWritten, dates) =>
  expect(shownState({ dates: { ...none, ...dates }, isWritten })).toBe(state),
)

const blank = aPlan({ primaryWords: "", fallbacks: [] })

test.each<[string, Partial<typeof blank>]>([
  ["a line of the situation", { situation: { changed: { words: "A new head of training", asOf: "2026-03-01" } } }],
  ["the need", { need: "We lose people" }],
  ["what to learn", { alsoLearn: "Who signs" }],
  ["the primary", { primaryWords: "Hanna signs" }],
  ["the purpose", { purpose: "so that" }],
  ["a fallback", { fallbacks: [{ words: "", trigger: "only if", howItDiffers: "" }] }],
  ["the opening line", { openingLine: "I would like" }],
])("%s alone makes it a plan", (_part, words) => expect(isWritten({ ...blank, ...words })).toBe(true))

test("people, place, choices and blanks are no plan, neither as stored nor in the editor", () => {
  expect(isWritten({ ...blank, need: " \n", fallbacks: [{ words: " ", trigger: "", howItDiffers: "" }] })).toBe(false)
  const chosen = { ...blankEntries, place: "Their office", hears: "ask" as const }
  expect(isWritten({ ...chosen, source: "blank" })).toBe(false)
})

test("what a calendar's meeting was filled with is no preparation; what its rep goes for is", () => {
  const filled = {
    ...blank,
    source: "calendar" as const,
    need: "We lose people",
    situation: { now: { words: "They moved", asOf: "2026-01-05" } },
  }
  expect(isWritten(filled)).toBe(false)
  expect(isWritten({ ...filled, source: "last-meeting" })).toBe(true)
  expect(isWritten({ ...filled, alsoLearn: "Who signs" })).toBe(true)
})
