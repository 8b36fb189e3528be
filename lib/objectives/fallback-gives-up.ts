import { fallbackActs } from "./fallback-acts"
import { evidenceOf, type FallbackRule } from "./fallback-problem"
import type { Span } from "./finding"
import { GIVING_UP } from "./lexicon-fallback"
import { phrases } from "./phrases"
import { readVerb } from "./verbs"
import { spanOf, type Word } from "./words"

const WORDS = phrases(GIVING_UP)
// "Wait for him to ring", "see if they call": what they may do of themselves is no act we can ask for.
const WAITING = /^(?:wait|hope|hold|sit|see)$/u
const DROPPING =
  /^(?:drop|shelve|park|bin|abandon|kill|scrap|ditch|forget|archive|delete|cancel|quit|write|hand|return|cross|strike|take|mark|note|log|record|put|let|leave|withdraw|end)$/u
const FILING = /^(?:close|file|mark|note|log|record)$/u
const THE_CASE = /^(?:account|opportunity|opp|lead|prospect|case|matter|idea|subject|project|file|topic|one)$/u
const THE_RECORD = /^(?:file|case|account|opportunity|opp|lost|ticket|record|loss|crm)$/u
const SMALL = /^(?:the|this|that|it|them|their|our|as|a|whole)$/u
const BEFORE_A_DEED = /^(?:and|then|just|we|i|we'll|i'll|we'd|i'd|simply|better|to|or|so)$/u
const CONCEDING = /^(?:accept|admit|concede|take|acknowledge|swallow)$/u
const DEFEAT = /^(?:no|defeat|loss|lost|refusal|rejection|beaten)$/u
const ELSEWHERE =
  /^(?:prospect|lead|account|customer|client|opportunit|target|name|fish|school|clinic|site|store|compan|firm|buyer|hotel)/u

/** It asks nothing of anybody: the idea is dropped or left for another day. */
export const findGivesUp: FallbackRule = (pair) => {
  const { words } = pair.fallback
  const dropped = words.findIndex((_, at) => dropsTheCase(words, at) || refuses(words, at))
  const evidence: Span[] = dropped >= 0 ? [spanOf(words, dropped)] : evidenceOf(pair, WORDS)
  const acts = fallbackActs(pair.fallback)
  // This blocks, so it must be sure: with a deed and an amount or a day beside it, something is asked for.
  const concrete = pair.fallbackSays.numbers.size > 0 || pair.fallback.deadlines.length > 0
  if (
    evidence.length === 0 ||
    (!WAITING.test(words[0]?.text ?? "") &&
      acts.some(({ kind, who }) => kind === "plain" && (who.from < 4 || concrete)))
  )
    return null
  return {
    says: "This gives the idea up.",
    question: "What is the smallest thing they could still do that keeps it alive?",
    evidence,
  }
}

// "look for a different clinic", "turn elsewhere": our own search for somebody else.
const isElsewhere = (words: readonly Word[], at: number) =>
  words
    .slice(Math.max(0, at - 4), at)
    .some(({ text }) => /^(?:look|search|turn|focus|concentrate|go|move|try|find|chase|spend)$/u.test(text))

// "No second option", "we don't chase it any more", "let them leave": a no to the whole of it.
function refuses(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? ""
  const next = words[at + 1]?.text ?? ""
  const last = words[at + 2]?.text ?? ""
  if (at === 0 && /^(?:no|none|nothing|nil|never|stop|don't|do)$/u.test(text))
    return text !== "do" || next === "not" || next === "nothing"
  if (/^(?:we|i)$/u.test(text)) return /^(?:don't|won't|wouldn't|stop|can't|cannot)$/u.test(next) || last === "not"
  if (text === "let" && /^(?:them|him|her|it|this)$/u.test(next))
    return /^(?:go|leave|be|lie|rest|drop|slide|pass|walk|stay|have|keep|win)$/u.test(last)
  return text === "any" && /^(?:more|longer|further)$/u.test(next) && at > 2
}

// We put the case away ("drop the account", "close the file"), take a no for good, or turn to somebody else.
function dropsTheCase(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? ""
  if (/^(?:other|another|next|different|elsewhere)$/u.test(text) && isElsewhere(words, at)) return true
  if (/^(?:other|another|next)$/u.test(text) && ELSEWHERE.test(words[at + 1]?.text ?? "")) return true
  const before = words[at - 1]
  if (before && words[at]?.after === "space" && !BEFORE_A_DEED.test(before.text)) return false
  const verb = readVerb(words[at])
  const base = verb?.base ?? text
  if (verb && verb.form !== "base") return false
  const object = words.slice(at + 1, at + 4).find(({ text: one }) => !SMALL.test(one))?.text ?? ""
  if (CONCEDING.test(base)) return DEFEAT.test(object)
  return (DROPPING.test(base) && THE_CASE.test(object)) || (FILING.test(base) && THE_RECORD.test(object))
}
