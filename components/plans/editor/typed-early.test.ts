import { describe, expect, it } from "vitest"
import { partsTypedEarly } from "./typed-early"

const standing = new Map([
  ["planId", ["p"]],
  ["entries.primaryWords", ["Hanna signs today"]],
  ["entries.minutes", ["45"]],
  ["entries.situation.now.words", ["Two depots"]],
  ["entries.situation.now.asOf", ["2026-03-01"]],
  ["entries.situation.changed.words", ["  "]],
  ["entries.situation.changed.asOf", ["2026-03-01"]],
  ["entries.factors[]", ["voiced-need", "price-at-stake"]],
  ["entries.fallbacks.0.words", ["Hanna names a day"]],
  ["entries.fallbacks.0.trigger", ["she cannot sign"]],
])

const typed = (...changed: string[]) => partsTypedEarly(standing, changed, "2026-03-20")

describe("words typed before the page could listen", () => {
  it("take over the part they are of, and no other", () => {
    const { parts, entries } = typed("entries.primaryWords")
    expect(parts).toEqual(["primaryWords"])
    expect(entries.primaryWords).toBe("Hanna signs today")
  })

  it("keep a fallback whole and a list of choices a list", () => {
    const { parts, entries } = typed("entries.fallbacks.0.trigger", "entries.factors[]", "entries.fallbacks.0.words")
    expect(parts.toSorted()).toEqual(["factors", "fallbacks.0"])
    expect(entries.factors).toEqual(["voiced-need", "price-at-stake"])
    expect(entries.fallbacks).toEqual([{ words: "Hanna names a day", trigger: "she cannot sign", howItDiffers: "" }])
  })

  it("date a line of the situation anew, and one that was emptied not at all", () => {
    const { entries } = typed("entries.situation.now.words", "entries.situation.changed.words")
    expect(entries.situation.now).toEqual({ words: "Two depots", asOf: "2026-03-20" })
    expect(entries.situation.changed.asOf).toBe("")
  })

  it("leave the day of an untouched line, and read minutes as a number", () => {
    const { entries } = typed("entries.minutes")
    expect(entries.minutes).toBe(45)
    expect(entries.situation.now.asOf).toBe("2026-03-01")
  })

  it("take nothing from fields that are no part of a plan", () => {
    expect(typed("planId", "press").parts).toEqual([])
  })
})
