import { WEIGHED_CRITERIA, type WeighedCriterion } from "./answers"
import type { CriterionReading } from "./assessment"
import { met, missing, unclear } from "./criterion"
import type { Fact } from "./facts"
import type { Span } from "./finding"
import { WEIGHTS } from "./objective-weights"
import { whatSpoke, type Balance } from "./weigh"
import { spanOf, type Word } from "./words"

/** A criterion as it is said: what is there when it is met, and why it is not, by what was seen. */
export type Sayings = {
  met: string
  /** In the order in which they are looked for; the facts are those of `factsOf`. */
  reasons: readonly Reason[]
  otherwise: Saying
  /** Of words that say nothing at all. */
  empty: Saying
}
export type Saying = { says: string; question: string }
export type Reason = Saying & { facts: readonly string[] }

/** A balance this far below the line leaves no doubt, in steps of the weights. */
const NO_DOUBT = 3
const MOST_SPANS = 2

/** Whether a criterion is met, by what was seen in the words, with the words that weighed most and the reason they give. */
export function judgeCriterion(
  name: WeighedCriterion,
  { met: saysMet, reasons, otherwise }: Sayings,
  { facts, sums }: Balance,
  words: readonly Word[],
): CriterionReading {
  const answer = WEIGHED_CRITERIA.indexOf(name)
  const sum = sums[answer] ?? 0
  if (sum > 0) return met(saysMet, spansOf(whatSpoke(facts, WEIGHTS, answer, 1), words))
  const against = whatSpoke(facts, WEIGHTS, answer, -1)
  const { says, question } = reasons.find((reason) => reason.facts.some((fact) => isShown(fact, facts, against))) ?? otherwise
  return (sum < -NO_DOUBT ? missing : unclear)(says, question, spansOf(against, words))
}

/** What is seen of the structure is shown by being there; what words speak of, only where it weighed. */
const isShown = (name: string, facts: Balance["facts"], against: readonly Fact[]) =>
  name.startsWith("@") ? facts.has(name) : against.some((fact) => fact.name === name)

function spansOf(spoke: readonly Fact[], words: readonly Word[]): Span[] {
  const spans: Span[] = []
  for (const { from, to } of spoke) {
    if (from < 0) continue
    const span = spanOf(words, from, to)
    if (spans.length < MOST_SPANS && !spans.some((other) => other.start < span.end && span.start < other.end)) spans.push(span)
  }
  return spans.sort((one, other) => one.start - other.start)
}
