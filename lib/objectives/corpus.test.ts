import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { checkFallback } from "./check-fallback"
import { type FallbackRow, scoreDisclosure, scoreFallbacks, scoreObjectives } from "./corpus/score-corpus"
import { scoreTable } from "./corpus/score-table"

const rowsOf = (name: string) =>
  readFileSync(new URL(`./corpus/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))

/** What the rules must reach on each file. A later change may raise these, never lower them. */
const SMART_FLOORS = [
  ["objectives", 0.97],
  ["own-objectives", 0.96],
  ["own-unseen-objectives", 0.92],
  ["own-second-objectives", 0.93],
  ["own-third-objectives", 0.9],
  ["own-fourth-objectives", 0.95],
  ["own-fourth-kept-objectives", 0.87],
  ["own-plain-objectives", 0.93],
] as const
const FALLBACK_FLOORS = [
  ["fallbacks", 0.93],
  ["own-fallbacks", 0.9],
  ["own-plain-fallbacks", 0.9],
  ["own-second-fallbacks", 0.9],
  ["own-second-probe-fallbacks", 0.85],
  ["own-third-fallbacks", 0.78],
  ["own-fourth-fallbacks", 0.92],
  ["own-fourth-kept-fallbacks", 0.75],
] as const
const DISCLOSURE_FLOORS = [
  ["disclosure", 0.95],
  ["own-second-disclosure", 0.95],
  ["own-third-disclosure", 0.93],
  ["own-fourth-disclosure", 0.95],
] as const

describe("the labelled corpus", () => {
  it.each(SMART_FLOORS)("%s: the mean of the five criteria is at least %d", (name, floor) => {
    const { labels, smart } = scoreObjectives(rowsOf(name))
    console.log(scoreTable(name, labels))
    expect(smart).toBeGreaterThanOrEqual(floor)
  })

  it.each(FALLBACK_FLOORS)("%s: the verdict scores at least %d", (name, floor) => {
    const score = scoreFallbacks(rowsOf(name))
    console.log(scoreTable(name, [score]))
    expect(score.macroF1).toBeGreaterThanOrEqual(floor)
  })

  it("no good fallback is blocked, and at least 19 of 20 that are give up or ask for the same", () => {
    const rows: FallbackRow[] = FALLBACK_FLOORS.flatMap(([name]) => rowsOf(name))
    const blocked = rows.filter((row) => checkFallback({ ...row, meetingDate: row.meeting_date }).blocks)
    expect(blocked.filter(({ verdict }) => verdict === "good")).toEqual([])
    const rightly = blocked.filter(({ verdict }) => ["missing", "same-as-primary", "gives-up"].includes(verdict))
    expect(rightly.length / blocked.length).toBeGreaterThanOrEqual(0.95)
  })

  it.each(DISCLOSURE_FLOORS)(
    "%s: the advice is right for %d of the primaries, a fallback is always kept private, and what should be is never shared",
    (name, floor) => {
      const { primaries, fallbacks, toldInError } = scoreDisclosure(rowsOf(name))
      console.log(scoreTable(name, [primaries, fallbacks]))
      expect(primaries.accuracy).toBeGreaterThanOrEqual(floor)
      expect(fallbacks.accuracy).toBe(1)
      expect(toldInError).toEqual([])
    },
  )
})
