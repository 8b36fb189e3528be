import { fallbackActs, startOfFallback } from "./fallback-acts"
import type { FallbackPair } from "./fallback-pair"
import { evidenceOf, type FallbackRule } from "./fallback-problem"
import { findBesideTheSale } from "./fallback-unrelated"
import { CONTINUING_WORDS } from "./lexicon-commitments"
import { GOING_ON, NARROWING, SALES_STEPS } from "./lexicon-fallback"
import { hasPhrase, phrases } from "./phrases"
import { readVerb } from "./verbs"
import type { Word } from "./words"

const WORDS = phrases(GOING_ON, CONTINUING_WORDS)
// What we get, keep or agree comes from them; the rest of our verbs is our own doing.
const THEIRS_TOO =
  /^(?:get|win|keep|agree|receive|take|have|secure|sign|split|share|book|settle|start|run|close|order|gain|land|fix|set|renew|extend|trial|pilot|test|try|install|review|meet|measure|compare)$/u
const STEP = phrases(SALES_STEPS, NARROWING)
const FEELING =
  /^(?:feeling|impression|mood|smile|mind|thought|interest|respect|memory|opinion|taste|sense|goodwill|warmth|enthusiasm)s?$/u
const WE = /^(?:we|i|we'll|i'll|we'd|i'd|let|our|my)$/u

/** Nobody at the customer does anything: we act, or all goes on as before. */
export const findNotAnAdvance: FallbackRule = (pair) => {
  const acts = fallbackActs(pair.fallback)
  if (
    acts.length > 0 &&
    !acts.every(({ verb }) => isMereMood(pair.fallback.words, verb, pair.fallback.deadlines.length > 0))
  )
    return null
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
  const ours =
    (imperative && verb.seller) ||
    (verb?.form === "base" && words.slice(start).some((_, i) => receives(words, start + i)))
  const described =
    /^(?:he|she|they)$/u.test(first) && /^(?:is|are|was|were|seems?|looks?|likes?)$/u.test(words[start + 1]?.text ?? "")
  if (!ours && !described && (!asksNothing(pair) || findBesideTheSale(pair))) return null
  return {
    says: "Here you act, and they do not.",
    question: "What will they do, so that you can see they mean it?",
    evidence: [],
  }
}

// "She leaves with a warm feeling", "he says it was useful": what stays in the mind, or in the air, is no act.
function isMereMood(words: readonly Word[], verb: number, dated: boolean): boolean {
  const base = readVerb(words[verb])?.base ?? ""
  const promised = words[verb - 1]?.text === "to" ? (words[verb - 2]?.text ?? "") : ""
  if (/^(?:promis|hop|intend|tr[iy]|want|mean)/u.test(promised)) return !dated
  if (/^(?:say|tell)$/u.test(base))
    return words.slice(verb + 1, verb + 5).some(({ text }) => /^(?:was|is|were|it's|likes?|liked)$/u.test(text))
  if (!/^(?:leave|have|get|come|go|walk|part|stay|end|keep)$/u.test(base)) return false
  return words.slice(verb + 1, verb + 9).some(({ text }) => FEELING.test(text))
}

// "with him", "to her", "remind them": they only receive.
function receives(words: readonly Word[], at: number): boolean {
  if (!/^(?:him|her|them)$/u.test(words[at]?.text ?? "")) return false
  const before = words[at - 1]
  const after = words[at + 1]
  if (/^(?:with|to|for|at)$/u.test(before?.text ?? "")) return true
  return (
    readVerb(before)?.form === "base" &&
    (after?.after !== "space" ||
      /^(?:how|that|what|why|through|a|the|our|some|better|more|of|about|over|once|again|with|when|if|to)$/u.test(
        after.text,
      ))
  )
}

// No act, no day, no amount, no step of a sale and nothing of what the primary is about.
function asksNothing({ fallback, primarySays, purposeSays, fallbackSays }: FallbackPair): boolean {
  return (
    fallbackSays.numbers.size === 0 &&
    fallbackSays.days.size === 0 &&
    fallback.deadlines.length === 0 &&
    !hasPhrase(fallback.words, STEP) &&
    ![...fallbackSays.words].some((word) => primarySays.words.has(word) || purposeSays.words.has(word))
  )
}
