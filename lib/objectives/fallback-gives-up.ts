import { fallbackActs } from "./fallback-acts"
import { evidenceOf, type FallbackRule } from "./fallback-problem"
import { GIVING_UP } from "./lexicon-fallback"
import { phrases } from "./phrases"

const WORDS = phrases(GIVING_UP)
// "Wait for him to ring": his ringing is no act we can ask for.
const WAITING = /^(?:wait|hope|hold|sit)$/u

/** It asks nothing of anybody: the idea is dropped or left for another day. */
export const findGivesUp: FallbackRule = (pair) => {
  const evidence = evidenceOf(pair, WORDS)
  const first = pair.fallback.words[0]?.text ?? ""
  if (
    evidence.length === 0 ||
    (!WAITING.test(first) && fallbackActs(pair.fallback).some(({ kind, who }) => kind === "plain" && who.from < 4))
  )
    return null
  return {
    says: "This gives the idea up.",
    question: "What is the smallest thing they could still do that keeps it alive?",
    evidence,
  }
}
