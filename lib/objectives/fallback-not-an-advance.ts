import { fallbackActs, startOfFallback } from "./fallback-acts"
import type { FallbackPair } from "./fallback-pair"
import { evidenceOf, type FallbackRule } from "./fallback-problem"
import { GOING_ON, SALES_STEPS } from "./lexicon-fallback"
import { hasPhrase, phrases } from "./phrases"
import { readVerb } from "./verbs"
import type { Word } from "./words"

const WORDS = phrases(GOING_ON)
// What we get, keep or agree comes from them; the rest of our verbs is our own doing.
const THEIRS_TOO =
  /^(?:get|win|keep|agree|receive|take|have|secure|sign|split|share|book|settle|start|run|close|order|gain|land|fix|set|renew|extend|trial|pilot|test|try|install|review|meet|measure|compare)$/u
const STEP = phrases(SALES_STEPS)
const FEELING =
  /^(?:feeling|impression|mood|smile|mind|thought|interest|respect|memory|opinion|taste|sense|goodwill|warmth|enthusiasm)s?$/u
const WE = /^(?:we|i|we'll|i'll|we'd|i'd|let|our|my)$/u

/** Nobody at the customer does anything: we act, or all goes on as before. */
export const findNotAnAdvance: FallbackRule = (pair) => {
  const acts = fallbackActs(pair.fallback)
  if (acts.length > 0 && !acts.every(({ verb }) => leavesWithAFeeling(pair.fallback.words, verb))) return null
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
  const imperative = verb?.form === "base" && !THEIRS_TOO.test(verb.base)
  const ours = imperative && (verb.seller || words.slice(start).some((_, i) => receives(words, start + i)))
  const described =
    /^(?:he|she|they)$/u.test(first) && /^(?:is|are|was|were|seems?|looks?|likes?)$/u.test(words[start + 1]?.text ?? "")
  if (!ours && !described && !asksNothing(pair)) return null
  return {
    says: "Here you act, and they do not.",
    question: "What will they do, so that you can see they mean it?",
    evidence: [],
  }
}

// "She leaves with a warm feeling": what somebody takes away in the mind is no act.
function leavesWithAFeeling(words: readonly Word[], verb: number): boolean {
  if (!/^(?:leave|have|get|come|go|walk|part|stay|end|keep)$/u.test(readVerb(words[verb])?.base ?? "")) return false
  return words.slice(verb + 1, verb + 7).some(({ text }) => FEELING.test(text))
}

// "with him", "to her": they only receive.
const receives = (words: readonly Word[], at: number) =>
  /^(?:him|her|them)$/u.test(words[at]?.text ?? "") && /^(?:with|to|for|at)$/u.test(words[at - 1]?.text ?? "")

// No act, no day, no amount, no step of a sale and nothing of what the primary is about.
function asksNothing({ fallback, primarySays, fallbackSays }: FallbackPair): boolean {
  return (
    fallbackSays.numbers.size === 0 &&
    fallbackSays.days.size === 0 &&
    fallback.deadlines.length === 0 &&
    !hasPhrase(fallback.words, STEP) &&
    ![...fallbackSays.words].some((word) => primarySays.words.has(word))
  )
}
