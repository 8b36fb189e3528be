import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { assessObjective } from "./assess-objective"
import { checkFallback } from "./check-fallback"
import { asDictated } from "./corpus/as-dictated"
import { CRITERIA } from "./vocabulary"

type Row = { text: string; dictated: string; primary: string; fallback: string; meeting_date: string }
const rowsOf = (...names: string[]): Row[] =>
  names.flatMap((name) =>
    readFileSync(new URL(`./corpus/${name}.jsonl`, import.meta.url), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  )
const OBJECTIVES = rowsOf("objectives", "own-objectives", "own-second-objectives", "own-unseen-objectives")
const FALLBACKS = rowsOf("fallbacks", "own-fallbacks", "own-second-fallbacks", "own-second-probe-fallbacks")

/** What must be judged the same of every hundred, whatever way the words came in. */
const FLOOR = 0.97

type Agreement = Record<string, [same: number, of: number]>
const count = (agreement: Agreement, name: string, same: boolean) => {
  const [before, of] = agreement[name] ?? [0, 0]
  agreement[name] = [before + Number(same), of + 1]
}

function compare(texts: { written: string; other: string; meetingDate: string }[]): Agreement {
  const agreement: Agreement = {}
  for (const { written, other, meetingDate } of texts) {
    const [one, two] = [written, other].map((text) => assessObjective({ text, meetingDate }))
    if (!one || !two) continue
    for (const criterion of CRITERIA) {
      const isMet = [one, two].map(({ criteria }) => criteria[criterion].verdict === "met")
      count(agreement, criterion, isMet[0] === isMet[1])
    }
    count(agreement, "commitment", one.commitment === two.commitment)
    count(agreement, "type", one.type === two.type)
  }
  return agreement
}

function expectFloor(title: string, agreement: Agreement): void {
  const rows = Object.entries(agreement)
  console.log(title, rows.map(([name, [same, of]]) => `${name} ${(same / of).toFixed(3)}`).join(", "))
  expect(rows.filter(([, [same, of]]) => same / of < FLOOR)).toEqual([])
}

describe.each<[string, (text: string) => string]>([
  ["dictated", asDictated],
  ["all in capitals", (text: string) => text.toUpperCase()],
])("the corpus, %s", { timeout: 30_000 }, (title, change) => {
  it("is judged the same by every criterion, commitment and type", () => {
    const texts = OBJECTIVES.map(({ text, meeting_date }) => ({
      written: text,
      other: change(text),
      meetingDate: meeting_date,
    }))
    expectFloor(title, compare(texts))
  })

  it("and so is a fallback beside its primary", () => {
    const agreement: Agreement = {}
    for (const { primary, fallback, meeting_date: meetingDate } of FALLBACKS) {
      const [one, two] = [
        checkFallback({ primary, fallback, meetingDate }),
        checkFallback({ primary: change(primary), fallback: change(fallback), meetingDate }),
      ]
      count(agreement, "verdict", one.verdict === two.verdict)
    }
    expectFloor(title, agreement)
  })
})

it("texts said aloud, with their numbers, dates and stops in words, are judged like the same texts written", () => {
  const rows = rowsOf("own-dictated")
  expect(rows.length).toBeGreaterThanOrEqual(20)
  const agreement = compare(
    rows.map(({ text, dictated, meeting_date }) => ({ written: text, other: dictated, meetingDate: meeting_date })),
  )
  const [same, of] = Object.values(agreement).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0])
  console.log("said aloud", (same / of).toFixed(3))
  expect(same / of).toBeGreaterThanOrEqual(FLOOR)
})
