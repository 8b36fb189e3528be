import type { DebriefEntries } from "./debrief"

const WARM =
  /\b(?:great|good|lovely|nice|positive|excellent|fantastic|brilliant|productive|promising|keen|enthusiastic|excited|loved?|liked?|impressed|interested|happy|pleased|delighted|went well|well received|on board|open to|warm)\b/giu
const NOT = /\b(?:not|never|no|hardly|less|n't|isn't|wasn't|didn't)\W+(?:\w+\W+)?$/iu

/** The words with which a debrief praises a meeting; null where it does not. A feeling is no agreement. */
export function warmWords({ said, reaction }: Pick<DebriefEntries, "said" | "reaction">): string | null {
  for (const { 0: word, index } of said.matchAll(WARM)) if (!NOT.test(said.slice(0, index))) return word
  return reaction === "warmer" ? "warmer" : null
}
