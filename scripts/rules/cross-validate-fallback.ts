import { type LabelScore, scoreLabel } from "../../lib/objectives/corpus/score"
import { WEIGHED_VERDICTS } from "../../lib/objectives/judge-fallback"
import { learnFallback } from "./learn-fallback"
import type { Example } from "./learn-weights"
import type { Pulls } from "./write-weights"

const FOLDS = 5

/** How well the verdict is told on each fifth of the examples, by what the other four fifths teach. */
export function crossValidateFallback(examples: readonly Example[]): LabelScore {
  const pairs = Array.from({ length: FOLDS }, (_, fold) => {
    const pulls = learnFallback(examples.filter((_, at) => at % FOLDS !== fold))
    return examples
      .filter((_, at) => at % FOLDS === fold)
      .map(({ facts, answer }) => ({ expected: answer, said: likeliest(facts, pulls) }))
  })
  return scoreLabel("verdict", pairs.flat())
}

function likeliest(facts: readonly string[], pulls: Pulls): string {
  const sums = WEIGHED_VERDICTS.map((_, at) => facts.reduce((sum, fact) => sum + (pulls.get(fact)?.get(at) ?? 0), 0))
  return WEIGHED_VERDICTS[sums.indexOf(Math.max(...sums))] ?? "good"
}
