import type { Pulls, Weightiest } from "@/lib/objectives/rules-explained/measured"
import type { ExplainedRule } from "./chapter"

type Say = (fact: string, word: string) => string

/** What weighs most for and against, in words, the weightiest first. */
export const sayPulls = (pulls: Pulls, say: Say): ExplainedRule["pulls"] => ({
  for: { label: "Speaks for it", facts: inWords(pulls.for, say) },
  against: { label: "Speaks against it", facts: inWords(pulls.against, say) },
})

// Two facts of one wording, a word and its place, are one line with the greater weight.
function inWords(facts: readonly Weightiest[], say: Say): string[] {
  const lines = new Map<string, number>()
  for (const { fact, word, steps } of facts) {
    const words = say(fact, word)
    lines.set(words, Math.max(lines.get(words) ?? 0, Math.abs(steps)))
  }
  return [...lines].map(([words, steps]) => `${words} (${steps})`)
}
