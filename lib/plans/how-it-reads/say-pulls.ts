import type { Pulls, Weightiest } from "@/lib/objectives/rules-explained/measured"
import type { ExplainedRule } from "./chapter"

type Say = (fact: string, word: string) => string
type Labels = { for: string; against: string }

const MERIT: Labels = { for: "Speaks for it", against: "Speaks against it" }
/** Of something that is the matter. */
export const TROUBLE: Labels = { for: "Points to it", against: "Points away from it" }

/** What weighs most for and against, in words, the weightiest first. */
export const sayPulls = (pulls: Pulls, say: Say, labels: Labels = MERIT): ExplainedRule["pulls"] => ({
  for: { label: labels.for, facts: inWords(pulls.for, say) },
  against: { label: labels.against, facts: inWords(pulls.against, say) },
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
