import { fallbackActs, startOfFallback } from "./fallback-acts"
import { evidenceOf, type FallbackRule } from "./fallback-problem"
import { GOING_ON } from "./lexicon-fallback"
import { phrases } from "./phrases"
import { readVerb } from "./verbs"

const WORDS = phrases(GOING_ON)
// What we get, keep or agree comes from them; the rest of our verbs is our own doing.
const THEIRS_TOO =
  /^(?:get|win|keep|agree|receive|take|have|secure|sign|split|share|book|settle|start|run|close|order|gain|land|fix|set|renew|extend|trial|pilot|test|try|install|review|meet|measure|compare)$/u
const WE = /^(?:we|i|we'll|i'll|we'd|i'd|let|our|my)$/u

/** Nobody at the customer does anything: we act, or all goes on as before. */
export const findNotAnAdvance: FallbackRule = (pair) => {
  if (fallbackActs(pair.fallback).length > 0) return null
  const going = evidenceOf(pair, WORDS)
  if (going.length > 0)
    return {
      says: "This goes on as before; they do nothing.",
      question: "What would they do next, and by when?",
      evidence: going,
    }
  if (pair.fallback.acts.length > 0)
    return {
      says: "This is how they may feel, not what they will do.",
      question: "What would they do next, and by when?",
      evidence: [],
    }
  const { words } = pair.fallback
  const start = startOfFallback(pair.fallback)
  const first = words[start]?.text ?? ""
  const verb = readVerb(WE.test(first) ? words[start + 1] : words[start])
  const ours = verb?.form === "base" && verb.seller && !THEIRS_TOO.test(verb.base)
  const described =
    /^(?:he|she|they)$/u.test(first) && /^(?:is|are|was|were|seems?|looks?|likes?)$/u.test(words[start + 1]?.text ?? "")
  if (!ours && !described) return null
  return {
    says: "Here you act, and they do not.",
    question: "What will they do, so that you can see they mean it?",
    evidence: [],
  }
}
