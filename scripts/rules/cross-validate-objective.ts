import { ANSWERS, WEIGHED_CRITERIA, weightiestCommitment, weightiestType } from "../../lib/objectives/answers"
import { type LabelScore, scoreLabel } from "../../lib/objectives/corpus/score"
import { learnObjective, type ObjectiveExample } from "./learn-objective"
import type { Pulls } from "./write-weights"

const FOLDS = 5

/** How well each label is told on each fifth of what strangers wrote, by what the other four fifths and the well-known rows teach. */
export function crossValidateObjective(
  strangers: readonly ObjectiveExample[],
  wellKnown: readonly ObjectiveExample[],
): LabelScore[] {
  const told = Array.from({ length: FOLDS }, (_, fold) => {
    const pulls = learnObjective([...wellKnown, ...strangers.filter((_, at) => at % FOLDS !== fold)])
    return strangers
      .filter((_, at) => at % FOLDS === fold)
      .map(({ row, facts }) => ({ row, sums: sumsOf(facts, pulls) }))
  }).flat()
  return [
    ...WEIGHED_CRITERIA.map((criterion, place) =>
      scoreLabel(
        criterion,
        told.map(({ row, sums }) => ({ expected: String(row[criterion]), said: String((sums[place] ?? 0) > 0) })),
      ),
    ),
    scoreLabel(
      "commitment",
      told.map(({ row, sums }) => ({ expected: row.commitment, said: weightiestCommitment(sums) })),
    ),
    scoreLabel(
      "type",
      told.map(({ row, sums }) => ({ expected: row.type, said: weightiestType(sums) })),
    ),
  ]
}

function sumsOf(facts: readonly string[], pulls: Pulls): number[] {
  const sums = new Array<number>(ANSWERS).fill(0)
  for (const fact of facts)
    for (const [answer, steps] of pulls.get(fact) ?? []) sums[answer] = (sums[answer] ?? 0) + steps
  return sums
}
