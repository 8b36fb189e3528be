import { describe, expect, test } from "vitest"
import { blankEntries } from "./blank-entries.fixture"
import { differingParts, ENTRY_PARTS, mergeEntries, sameEntries, withPart } from "./compare-entries"
import type { PlanEntries } from "./plan-entries"

const base: PlanEntries = {
  ...blankEntries,
  primaryWords: "Hanna books a place",
  fallbacks: [{ words: "A call", trigger: "", howItDiffers: "" }],
}
const now = (words: string) => ({ ...base.situation, now: { words, asOf: "2026-11-23" } })
const fallback = (words: string) => ({ words, trigger: "", howItDiffers: "" })

test("every part is compared once", () => {
  expect(new Set(ENTRY_PARTS).size).toBe(ENTRY_PARTS.length)
  const heads = new Set(ENTRY_PARTS.map((part) => part.split(".")[0]))
  expect([...heads].sort()).toEqual(Object.keys(base).sort())
})

test.each<[string[], Partial<PlanEntries>]>([
  [[], {}],
  [[], { fallbacks: [fallback("A call"), fallback("")] }],
  [["need"], { need: "x" }],
  [["situation.now"], { situation: now("x") }],
  [["fallbacks.1"], { fallbacks: [fallback("A call"), fallback("A mail")] }],
  [["factors"], { factors: ["voiced-need"] }],
])("%j differ with %j", (parts, changes) => {
  expect(differingParts(base, { ...base, ...changes })).toEqual(parts)
  expect(sameEntries(base, { ...base, ...changes })).toBe(parts.length === 0)
})

describe("merging two changes of one base", () => {
  test("takes over what only they changed and keeps what only I changed", () => {
    const mine = { ...base, need: "mine" }
    const theirs = { ...base, place: "theirs", situation: now("theirs") }
    const merged = mergeEntries(base, mine, theirs)
    expect(merged.entries).toEqual({ ...base, need: "mine", place: "theirs", situation: now("theirs") })
    expect(merged.taken).toEqual(["place", "situation.now"])
    expect(merged.disputed).toEqual([])
  })

  test("keeps mine where both changed, and says so", () => {
    const mine = { ...base, primaryWords: "mine", fallbacks: [fallback("mine")] }
    const theirs = { ...base, primaryWords: "theirs", fallbacks: [fallback("theirs"), fallback("second")] }
    const merged = mergeEntries(base, mine, theirs)
    expect(merged.disputed).toEqual(["primaryWords", "fallbacks.0"])
    expect(merged.taken).toEqual(["fallbacks.1"])
    expect(merged.entries.fallbacks.map(({ words }) => words)).toEqual(["mine", "second"])
  })

  test("takes people over with the account they belong to", () => {
    const mine = { ...base, mainContactId: "mine" }
    const theirs = { ...base, accountId: "b", mainContactId: "theirs" }
    const merged = mergeEntries(base, mine, theirs)
    expect(merged.entries).toEqual(theirs)
    expect(merged.disputed).toEqual([])
  })

  test("finds nothing to dispute where both made the same change", () => {
    const both = { ...base, need: "the same" }
    expect(mergeEntries(base, both, both)).toEqual({ entries: both, taken: [], disputed: [] })
  })
})

test("one part can be taken from the other side, a removed fallback too", () => {
  expect(withPart(base, "situation.now", { ...base, situation: now("x") }).situation).toEqual(now("x"))
  expect(withPart(base, "fallbacks.0", { ...base, fallbacks: [] }).fallbacks).toEqual([])
})
