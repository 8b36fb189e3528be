import { readFileSync } from "node:fs"
import type { DisclosureRow, FallbackRow, ObjectiveRow } from "../../lib/objectives/corpus/score-corpus"
import { strangersObjectives, wellKnownObjectives } from "./objective-rows"

/** Rows of the corpus that are only ever scored: nothing was learnt from them, and no error in them was looked at. */
export type KeptSet<Row> = { name: string; rows: Row[] }

const rowsOf = <Row>(name: string): Row[] =>
  readFileSync(new URL(`../../lib/objectives/corpus/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))

/** Lines are counted from 1, as an editor counts them. */
const onEvenLines = <Row>(rows: readonly Row[], from = 2) => rows.filter((_, at) => at % 2 === 1 && at + 1 >= from)

/** Which lines these are is told in the corpus's own README. A sentence that two writers thought of, and one of them for what is learnt from, is left out. */
export function keptObjectives(): KeptSet<ObjectiveRow>[] {
  const learnt = new Set([...wellKnownObjectives(), ...strangersObjectives()].map(({ row }) => row.text))
  return [
    { name: "Second set, even lines", rows: onEvenLines(rowsOf<ObjectiveRow>("own-second-objectives")) },
    { name: "Third set, even lines", rows: onEvenLines(rowsOf<ObjectiveRow>("own-third-objectives")) },
    { name: "Fourth set, kept", rows: rowsOf<ObjectiveRow>("own-fourth-kept-objectives") },
  ].map(({ name, rows }) => ({ name, rows: rows.filter(({ text }) => !learnt.has(text)) }))
}

export const keptFallbacks = (): KeptSet<FallbackRow>[] => [
  { name: "Second set, even lines", rows: onEvenLines(rowsOf("own-second-fallbacks")) },
  { name: "Third set, even lines", rows: onEvenLines(rowsOf("own-third-fallbacks")) },
  { name: "Fourth set, kept", rows: rowsOf("own-fourth-kept-fallbacks") },
]

export const keptDisclosure = (): KeptSet<DisclosureRow>[] => [
  { name: "Third set, even lines", rows: onEvenLines(rowsOf("own-third-disclosure")) },
  { name: "Fourth set, even lines from 66", rows: onEvenLines(rowsOf("own-fourth-disclosure"), 66) },
]
