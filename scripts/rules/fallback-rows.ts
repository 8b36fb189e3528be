import { readFileSync } from "node:fs"
import type { FallbackRow } from "../../lib/objectives/corpus/score-corpus"

/** A labelled pair that may be learnt from, and how much it counts beside the others. */
export type LearntRow = { row: FallbackRow; counts: number }

/** The rows of one file of the corpus, in its order. */
export const fallbackRowsOf = (name: string): FallbackRow[] =>
  readFileSync(new URL(`../../lib/objectives/corpus/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))

const isOdd = (_: unknown, at: number) => at % 2 === 0

/** What may be learnt from; of the second and third set the odd lines, as their even ones are only to be scored. */
const SETS = [
  { rows: () => fallbackRowsOf("fallbacks"), counts: 1.2 },
  // Written by the author of the first rules, knowing them.
  { rows: () => fallbackRowsOf("own-fallbacks"), counts: 0.6 },
  { rows: () => fallbackRowsOf("own-plain-fallbacks"), counts: 1 },
  { rows: () => fallbackRowsOf("own-second-fallbacks").filter(isOdd), counts: 0.6 },
  { rows: () => fallbackRowsOf("own-second-probe-fallbacks"), counts: 0.6 },
  { rows: () => fallbackRowsOf("own-third-fallbacks").filter(isOdd), counts: 1 },
  { rows: () => fallbackRowsOf("own-fourth-fallbacks"), counts: 1 },
] as const

/** Every pair that may be learnt from. An empty fallback needs no weighing. */
export const learntFallbackRows = (): LearntRow[] =>
  SETS.flatMap(({ rows, counts }) => rows().map((row) => ({ row, counts }))).filter(
    ({ row }) => row.verdict !== "missing",
  )
