import { DELIVERABLES, RESULTS } from "./lexicon-acts"
import { ASKING_WORDS, CONTINUING_WORDS } from "./lexicon-commitments"
import { findPhrases, phraseAt, phrases } from "./phrases"
import type { Reading } from "./reading"
import { readVerb } from "./verbs"
import type { Commitment } from "./vocabulary"
import type { Word } from "./words"

const CONTINUING = phrases(CONTINUING_WORDS)
const ASKING = phrases(ASKING_WORDS)
const THING = phrases(DELIVERABLES, RESULTS, ["sole-supplier", "sole supplier", "agree", "back on the books"])
// Telling is an act too, but what it brings is information.
const TELLING = /^(?:tell|explain|reveal|disclose|describe|answer|read|dictate)$/u
// What only a customer can do of these: with nobody named it is still theirs to do.
const THEIRS = /^(?:sign|agree|close|win|order|book|renew|switch|move|stock|buy|list|approve|accept)$/u

/** What the objective asks for. Only a customer's action moves a sale on. */
export function readCommitment({ words, acts, people, empty }: Reading): Commitment {
  if (empty) return "continuation"
  const acting = acts.find(({ kind }) => kind !== "state")
  if (acting)
    return TELLING.test(acting.base) || opensUp(acting.base, words[acting.verb + 1]) ? "information" : "customer-action"
  if (findPhrases(words, CONTINUING).length > 0) return "continuation"
  if (findPhrases(words, ASKING).length > 0) return "information"
  if (acts.length > 0) return "customer-action"
  if (people.length > 0 && people.every(({ ours }) => ours)) return "seller-activity"
  if (THEIRS.test(readVerb(words[0])?.base ?? "") || words.some(isGerundOfTheirs)) return "customer-action"
  if (words[1]?.after !== "hyphen" && weStart(words[0]?.text)) return "seller-activity"
  if (words.some(({ text }, at) => /^(?:my|i|i'm|i'll)$/u.test(text) && !phraseAt(words, at + 1, THING)))
    return "seller-activity"
  return findPhrases(words, THING).length > 0 ? "customer-action" : "seller-activity"
}

const opensUp = (base: string, next: Word | undefined) => base === "open" && next?.text === "up"

// "All the branches stocking the range".
function isGerundOfTheirs(word: Word, at: number): boolean {
  const verb = readVerb(word)
  return at > 0 && verb?.form === "gerund" && THEIRS.test(verb.base)
}

// "Send the quote", "apologise": a verb of ours in the imperative. "Get", "sign" and "agree" ask somebody else.
function weStart(first: string | undefined): boolean {
  const verb = readVerb(first)
  return (
    verb?.form === "base" &&
    verb.seller &&
    !/^(?:get|sign|agree|close|win|have|order|book|move|switch|renew|sell)$/u.test(verb.base)
  )
}
