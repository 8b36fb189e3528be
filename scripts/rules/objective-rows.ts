import { readFileSync } from "node:fs"
import type { ObjectiveRow } from "../../lib/objectives/corpus/score-corpus"

/** A labelled objective that may be learnt from, and how much it counts beside the others. */
export type LearntObjective = { row: ObjectiveRow; counts: number }

/** The rows of one file of the corpus, in its order. */
export const objectiveRowsOf = (name: string): ObjectiveRow[] =>
  readFileSync(new URL(`../../lib/objectives/corpus/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))

const isOdd = (_: unknown, at: number) => at % 2 === 0

/** The rules of people, deeds and times were made on these, so that what those say of them is worth less. */
const WELL_KNOWN = 0.6

/** What the rules of people, deeds and times were made on. */
export const wellKnownObjectives = (): LearntObjective[] =>
  [
    ...["objectives", "own-objectives", "own-unseen-objectives", "own-plain-objectives"].flatMap(objectiveRowsOf),
    ...objectiveRowsOf("own-second-objectives").filter(isOdd),
  ].map((row) => ({ row, counts: WELL_KNOWN }))

/** What strangers wrote, and may be learnt from; of the third set the odd lines, as its even ones are only to be scored. */
export const strangersObjectives = (): LearntObjective[] =>
  [...objectiveRowsOf("own-third-objectives").filter(isOdd), ...objectiveRowsOf("own-fourth-objectives")].map(
    (row) => ({ row, counts: 1 }),
  )
