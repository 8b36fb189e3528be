// npm run train:rules: learns what the facts of an objective count for, from the rows that may be learnt from.
import { readFileSync, writeFileSync } from "node:fs"
import { FIRST_COMMITMENT, FIRST_TYPE, WEIGHED_CRITERIA } from "../../lib/objectives/answers"
import type { ObjectiveRow } from "../../lib/objectives/corpus/score-corpus"
import { factsOf } from "../../lib/objectives/facts"
import { readObjective } from "../../lib/objectives/reading"
import { COMMITMENTS, OBJECTIVE_TYPES } from "../../lib/objectives/vocabulary"
import { type Example, learn, type Restraint } from "./learn"
import { type Table, writeWeights } from "./write-weights"

const STEP = 0.25
const RESTRAINT: Restraint = { sparse: 0.002, small: 0.005, seenAtLeast: 2, rounds: 60, pulls: 4 }
/** The rules of people, deeds and times were made on these, so that what they say of them is worth less. */
const WELL_KNOWN = 0.6

const rowsOf = (name: string): ObjectiveRow[] =>
  readFileSync(new URL(`../../lib/objectives/corpus/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
const odd = (rows: ObjectiveRow[]) => rows.filter((_, at) => at % 2 === 0)

const rows = [
  ...["objectives", "own-objectives", "own-unseen-objectives"]
    .flatMap(rowsOf)
    .map((row) => ({ row, counts: WELL_KNOWN })),
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

const table: Table = new Map()
const note = (fact: string, answer: number, steps: number) => {
  if (steps === 0) return
  const pulls = table.get(fact) ?? new Map<number, number>()
  pulls.set(answer, steps)
  table.set(fact, pulls)
}

for (const [answer, criterion] of WEIGHED_CRITERIA.entries()) {
  const { answers, steps } = learn(
    examples((row) => (row[criterion] ? "met" : "open")),
    RESTRAINT,
    STEP,
  )
  const met = answers.indexOf("met")
  for (const [fact, row] of steps) note(fact, answer, row[met] ?? 0)
}
for (const [label, all, first] of [
  ["commitment", COMMITMENTS, FIRST_COMMITMENT],
  ["type", OBJECTIVE_TYPES, FIRST_TYPE],
] as const) {
  const { answers, steps } = learn(
    examples((row) => row[label]),
    RESTRAINT,
    STEP,
  )
  const places = answers.map((answer) => first + (all as readonly string[]).indexOf(answer))
  for (const [fact, row] of steps) for (const [at, weight] of row.entries()) note(fact, places[at] ?? 0, weight)
}

const file = new URL("../../lib/objectives/weight-table.ts", import.meta.url)
writeFileSync(file, writeWeights(table))
console.log(`${rows.length} rows, ${table.size} facts`)
