import { factsOfFallback } from "../../lib/objectives/fallback-facts"
import { readPair } from "../../lib/objectives/fallback-pair"
import { WEIGHED_VERDICTS, WEIGHT_STEP } from "../../lib/objectives/judge-fallback"
import type { LearntRow } from "./fallback-rows"
import { type Example, learnWeights, type Restraint } from "./learn-weights"
import type { Pulls } from "./write-weights"

const RESTRAINT: Restraint = {
  sparse: 0.001,
  small: 0.006,
  seenAtLeast: 3,
  rounds: 80,
  pulls: 3,
}

const WORD_SEEN_AT_LEAST = 12

/** A labelled pair as the facts seen in it. */
export function exampleOf({ row, counts }: LearntRow): Example {
  const pair = readPair({ primary: row.primary, fallback: row.fallback, meetingDate: row.meeting_date, purpose: "" })
  return { facts: [...factsOfFallback(pair).keys()], answer: row.verdict, counts }
}

/** What the facts count for, learnt from examples. */
export function learnFallback(examples: readonly Example[]): Pulls {
  const { answers, steps } = learnWeights(withoutRareWords(examples), RESTRAINT, WEIGHT_STEP)
  return new Map(
    [...steps].map(([fact, row]) => [
      fact,
      new Map(row.flatMap((weight, at) => (weight === 0 ? [] : [[placeOf(answers[at]), weight] as const]))),
    ]),
  )
}

const placeOf = (verdict: string | undefined) => (WEIGHED_VERDICTS as readonly (string | undefined)[]).indexOf(verdict)

/** The examples with no fact that is only a word, but of the commonest: the others say more of these rows than of fallbacks. */
function withoutRareWords(examples: readonly Example[]): Example[] {
  const seen = new Map<string, number>()
  for (const { facts } of examples) for (const fact of facts) seen.set(fact, (seen.get(fact) ?? 0) + 1)
  const tells = (fact: string) => !fact.startsWith("=") || (seen.get(fact) ?? 0) >= WORD_SEEN_AT_LEAST
  return examples.map((example) => ({ ...example, facts: example.facts.filter(tells) }))
}
