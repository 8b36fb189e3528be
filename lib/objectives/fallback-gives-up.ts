import { evidenceOf, type FallbackRule } from "./fallback-problem"
import { GIVING_UP } from "./lexicon-fallback"
import { phrases } from "./phrases"

const WORDS = phrases(GIVING_UP)

/** It asks nothing of anybody: the idea is dropped or left for another day. */
export const findGivesUp: FallbackRule = (pair) => {
  const evidence = evidenceOf(pair, WORDS)
  if (evidence.length === 0 || pair.fallback.acts.some(({ kind, who }) => kind === "plain" && who.kind !== "pronoun" && who.from < 3)) return null
  return { says: "This gives the idea up.", question: "What is the smallest thing they could still do that keeps it alive?", evidence }
}
