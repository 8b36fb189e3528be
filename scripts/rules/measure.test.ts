import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { learntFallbackRows } from "./fallback-rows"
import { keptDisclosure, keptFallbacks, keptObjectives } from "./kept-rows"
import { measure, measuredFile } from "./measure"
import { strangersObjectives, wellKnownObjectives } from "./objective-rows"

it("the figures beside the rules are those of the rules as they are", () => {
  const written = readFileSync(new URL("../../lib/objectives/rules-explained/measured.json", import.meta.url), "utf8")
  expect(written, "run `npm run measure:rules`, then `npm run docs:rules`").toBe(measuredFile(measure()))
})

describe("what is measured on is never learnt from", () => {
  const learntObjectives = new Set([...wellKnownObjectives(), ...strangersObjectives()].map(({ row }) => row.text))
  const learntFallbacks = new Set(learntFallbackRows().map(({ row }) => `${row.primary}|${row.fallback}`))

  it("objectives", () => {
    const kept = keptObjectives().flatMap(({ rows }) => rows)
    expect(kept.filter(({ text }) => learntObjectives.has(text)).map(({ id }) => id)).toEqual([])
    expect(kept.length).toBeGreaterThanOrEqual(600)
  })

  it("fallbacks", () => {
    const kept = keptFallbacks().flatMap(({ rows }) => rows)
    expect(kept.filter((row) => learntFallbacks.has(`${row.primary}|${row.fallback}`)).map(({ id }) => id)).toEqual([])
    expect(kept.length).toBeGreaterThanOrEqual(250)
  })

  it("disclosure: only lines on which no line of its ladder was drawn", () => {
    expect(keptDisclosure().map(({ rows }) => rows.length)).toEqual([30, 16])
  })
})
