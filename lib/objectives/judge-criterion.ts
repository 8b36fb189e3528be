import { WEIGHED_CRITERIA, type WeighedCriterion } from "./answers"
import type { CriterionReading } from "./assessment"
import { met, missing, unclear } from "./criterion"
import type { Fact } from "./fact"
import type { Span } from "./finding"
import { isGlue } from "./meaning"
import { WEIGHTS } from "./objective-table"
import { type Balance, whatSpoke } from "./weigh"
import { spanOf, type Word } from "./words"

/** What is said of a criterion: where it is met, and where it is not, by what was seen. */
export type Sayings = {
  met: string
  /** In the order in which they are looked for; the facts are those of `factsOf`. */
  reasons: readonly (Saying & { facts: readonly string[] })[]
  otherwise: Saying
  /** Of words that say nothing at all. */
  empty: Saying
}
type Saying = { says: string; question: string }

/** A balance this far below the line leaves no doubt, in steps of the weights. */
const NO_DOUBT = 1
const MOST_SPANS = 2
// What only stands beside a deed, or first, is no reason anybody would point at.
const BESIDE = new Set(["+", "^"])

/** Whether a criterion is met, by what was seen in the words, with the words that weighed most and the reason they give. */
export function judgeCriterion(
  name: WeighedCriterion,
  sayings: Sayings,
  balance: Balance,
  words: readonly Word[],
): CriterionReading {
  const answer = WEIGHED_CRITERIA.indexOf(name)
  const sum = balance.sums[answer] ?? 0
  const spoke = whatSpoke(balance, answer, sum > 0 ? 1 : -1)
  if (sum > 0) return met(sayings.met, spansOf(spoke, words))
  const isReason = (fact: string) =>
    balance.facts.has(fact) && (fact.startsWith("@") || (WEIGHTS.get(fact)?.[answer] ?? 0) < 0)
  const { says, question } = sayings.reasons.find((reason) => reason.facts.some(isReason)) ?? sayings.otherwise
  return (sum < -NO_DOUBT ? missing : unclear)(says, question, spansOf(spoke, words))
}

/** Where the weightiest facts stand, in the order of the words; a word that only holds others together where there is no other. */
function spansOf(spoke: readonly Fact[], words: readonly Word[]): Span[] {
  const seen = spoke.filter(({ name, from }) => from >= 0 && !BESIDE.has(name.charAt(0)))
  const telling = seen.filter(({ from, to }) => from < to || !isGlue(words[from] as Word))
  const spans: Span[] = []
  for (const { from, to } of telling.length > 0 ? telling : seen) {
    const span = spanOf(words, from, to)
    if (spans.length < MOST_SPANS && spans.every((other) => other.end <= span.start || span.end <= other.start))
      spans.push(span)
  }
  return spans.sort((one, other) => one.start - other.start)
}
