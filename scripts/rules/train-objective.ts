// npm run train:rules: learns what the facts of an objective count for, from the rows that may be learnt from.
import { readFileSync, writeFileSync } from "node:fs"
import { ANSWERS, WEIGHED_CRITERIA } from "../../lib/objectives/answers"
import type { ObjectiveRow } from "../../lib/objectives/corpus/score-corpus"
import { factsOf } from "../../lib/objectives/facts"
import { readObjective } from "../../lib/objectives/reading"
import { type Example, fit, type Restraint } from "./fit"
import { writeWeights } from "./write-weights"

const STEP = 0.3
const RESTRAINT: Restraint = { sparse: 0.004, small: 0.004, seenAtLeast: 3, rounds: 60, pulls: 3 }
/** The rules of people, deeds and times were made on these, so that what they say of them is worth less. */
const WELL_KNOWN = 0.6

const rowsOf = (name: string): ObjectiveRow[] =>
  readFileSync(new URL(`../../lib/objectives/corpus/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
const odd = (rows: ObjectiveRow[]) => rows.filter((_, at) => at % 2 === 0)

const rows = [
  ...["objectives", "own-objectives", "own-unseen-objectives"].flatMap(rowsOf).map((row) => ({ row, counts: WELL_KNOWN })),
  ...odd(rowsOf("own-second-objectives")).map((row) => ({ row, counts: WELL_KNOWN })),
  ...odd(rowsOf("own-third-objectives")).map((row) => ({ row, counts: 1 })),
  ...rowsOf("own-fourth-objectives").map((row) => ({ row, counts: 1 })),
].map(({ row, counts }) => ({
  row,
  counts,
  facts: [...factsOf(readObjective(row.text, row.meeting_date)).keys()],
}))

const examples = (label: (row: ObjectiveRow) => string): Example[] =>
  rows.map(({ row, counts, facts }) => ({ facts, counts, answer: label(row) }))

const table = new Map<string, Map<string, number>>()
const note = (fact: string, answer: string, steps: number) => {
  if (steps === 0) return
  const pulls = table.get(fact) ?? new Map<string, number>()
  pulls.set(answer, steps)
  table.set(fact, pulls)
}

for (const criterion of WEIGHED_CRITERIA) {
  const { answers, steps } = fit(examples((row) => (row[criterion] ? "met" : "open")), RESTRAINT, STEP)
  const met = answers.indexOf("met")
  for (const [fact, row] of steps) note(fact, criterion, (row[met] ?? 0) - (row[1 - met] ?? 0))
}
for (const label of ["commitment", "type"] as const) {
  const { answers, steps } = fit(examples((row) => row[label]), RESTRAINT, STEP)
  for (const [fact, row] of steps) row.forEach((weight, at) => note(fact, answers[at] ?? "", weight))
}

const file = new URL("../../lib/objectives/weight-table.ts", import.meta.url)
writeFileSync(file, writeWeights(table, ANSWERS))
console.log(`${rows.length} rows, ${table.size} facts`)
