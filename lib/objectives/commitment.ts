import { DELIVERABLES, RESULTS } from "./lexicon-acts"
import { ASKING_WORDS, CONTINUING_WORDS } from "./lexicon-commitments"
import { findPhrases, phraseAt, phrases } from "./phrases"
import type { Reading } from "./reading"
import { readVerb } from "./verbs"
import type { Commitment } from "./vocabulary"

const CONTINUING = phrases(CONTINUING_WORDS)
const ASKING = phrases(ASKING_WORDS)
const THING = phrases(DELIVERABLES, RESULTS, ["sole-supplier", "sole supplier", "agree", "back on the books"])
// Telling is an act too, but what it brings is information.
const TELLING = /^(?:tell|explain|reveal|disclose|describe|answer)$/u

/** What the objective asks for. Only a customer's action moves a sale on. */
export function readCommitment({ words, acts, people, empty }: Reading): Commitment {
  if (empty) return "continuation"
  const acting = acts.find(({ kind }) => kind !== "state")
  if (acting) return TELLING.test(acting.base) ? "information" : "customer-action"
  if (findPhrases(words, CONTINUING).length > 0) return "continuation"
  if (findPhrases(words, ASKING).length > 0) return "information"
  if (acts.length > 0) return "customer-action"
  if (people.length > 0 && people.every(({ ours }) => ours)) return "seller-activity"
  if (weStart(words[0]?.text)) return "seller-activity"
  if (words.some(({ text }, at) => /^(?:my|i|i'm|i'll)$/u.test(text) && !phraseAt(words, at + 1, THING)))
    return "seller-activity"
  return findPhrases(words, THING).length > 0 ? "customer-action" : "seller-activity"
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
