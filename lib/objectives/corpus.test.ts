import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { scoreDisclosure, scoreFallbacks, scoreObjectives } from "./corpus/score-corpus"
import { scoreTable } from "./corpus/score-table"

const rowsOf = (name: string) =>
  readFileSync(new URL(`./corpus/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))

/** What the rules must reach. A later change may raise these, never lower them. */
const FLOOR = { smart: 0.8, fallbacks: 0.65, disclosure: 0.8 } as const

describe("the labelled corpus", () => {
  it.each(["objectives", "own-objectives", "own-unseen-objectives"])("%s: the mean of the five criteria", (name) => {
    const { labels, smart } = scoreObjectives(rowsOf(name))
    console.log(scoreTable(name, labels))
    expect(smart).toBeGreaterThanOrEqual(FLOOR.smart)
  })

  it.each(["fallbacks", "own-fallbacks"])("%s: the verdict", (name) => {
    const score = scoreFallbacks(rowsOf(name))
    console.log(scoreTable(name, [score]))
    expect(score.macroF1).toBeGreaterThanOrEqual(FLOOR.fallbacks)
  })

  it("disclosure: the advice, and a fallback is always kept private", () => {
    const { primaries, fallbacks } = scoreDisclosure(rowsOf("disclosure"))
    console.log(scoreTable("disclosure", [primaries, fallbacks]))
    expect(primaries.accuracy).toBeGreaterThanOrEqual(FLOOR.disclosure)
    expect(fallbacks.accuracy).toBe(1)
  })
})
