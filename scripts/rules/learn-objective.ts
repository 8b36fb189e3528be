import { FIRST_COMMITMENT, FIRST_TYPE, WEIGHED_CRITERIA } from "../../lib/objectives/answers"
import type { ObjectiveRow } from "../../lib/objectives/corpus/score-corpus"
import { factsOf } from "../../lib/objectives/objective-facts"
import { readObjective } from "../../lib/objectives/reading"
import { COMMITMENTS, OBJECTIVE_TYPES } from "../../lib/objectives/vocabulary"
import { type Learnt, learnWeights, type Restraint } from "./learn-weights"
import type { LearntObjective } from "./objective-rows"
import type { Pulls } from "./write-weights"

const STEP = 0.25
const RESTRAINT: Restraint = { sparse: 0.002, small: 0.005, seenAtLeast: 3, rounds: 60, pulls: 4 }

/** A labelled objective as the facts seen in it. */
export type ObjectiveExample = { row: ObjectiveRow; counts: number; facts: readonly string[] }

export const objectiveExample = ({ row, counts }: LearntObjective): ObjectiveExample => ({
  row,
  counts,
  facts: [...factsOf(readObjective(row.text, row.meeting_date)).keys()],
})

/** What the facts count for, learnt from examples: for each criterion, for the commitment and for the type. */
export function learnObjective(examples: readonly ObjectiveExample[]): Pulls {
  const pulls = new Map<string, Map<number, number>>()
  const learn = (label: (row: ObjectiveRow) => string): Learnt =>
    learnWeights(
      examples.map(({ row, counts, facts }) => ({ facts, counts, answer: label(row) })),
      RESTRAINT,
      STEP,
    )
  const note = ({ answers, steps }: Learnt, placeOf: (answer: string) => number) => {
    for (const [fact, row] of steps) {
      for (const [at, weight] of row.entries()) {
        const place = placeOf(answers[at] ?? "")
        if (weight === 0 || place < 0) continue
        const of = pulls.get(fact) ?? new Map<number, number>()
        pulls.set(fact, of.set(place, weight))
      }
    }
  }
  for (const [place, criterion] of WEIGHED_CRITERIA.entries())
    note(
      learn((row) => (row[criterion] ? "met" : "open")),
      (answer) => (answer === "met" ? place : -1),
    )
  note(
    learn((row) => row.commitment),
    (answer) => FIRST_COMMITMENT + (COMMITMENTS as readonly string[]).indexOf(answer),
  )
  note(
    learn((row) => row.type),
    (answer) => FIRST_TYPE + (OBJECTIVE_TYPES as readonly string[]).indexOf(answer),
  )
  return pulls
}
