import { TYPE_WORDS } from "./lexicon-types"
import { findPhrases, phrases } from "./phrases"
import type { Reading } from "./reading"
import { readRelevant } from "./relevant"
import { readVerb } from "./verbs"
import { OBJECTIVE_TYPES, type ObjectiveType } from "./vocabulary"

const LISTS = Object.entries(TYPE_WORDS).map(([type, list]) => ({ type: type as ObjectiveType, list: phrases(list) }))

// Words so common that they name the type only when nothing better stands near.
const WEAK =
  /^(?:sign|signs|signature|terms|sole|extra|parts|sets|units|delivery|fault|faults|claim|claims|damaged|broken|evening|revision|rev|what they|how they|explain\*|spend|proof|date for|session|diary|price list|deal|fee|slot|drawing\*|workshop|licence|license|shortlist\*|short-list\*|tender|bid)$/u
const WEAKER_BY = 4
const FARTHEST = 24

/** What kind of thing the objective is after; "other" when it is beside the sale or its words name none. */
export function readType(reading: Reading): ObjectiveType {
  const { words, acts, empty } = reading
  if (empty) return "other"
  const asking =
    ASKS_FOR_FACTS.test(words[0]?.text ?? "") ||
    (acts.length === 0 && words.some(({ text }) => ASKS_FOR_FACTS.test(text)))
  if (asking) return "information"
  if (readRelevant(reading).verdict === "missing") return "other"
  const act =
    acts[0]?.verb ??
    Math.max(
      0,
      words.findIndex((word) => readVerb(word) !== null),
    )
  let best: { type: ObjectiveType; score: number } = { type: "other", score: Number.NEGATIVE_INFINITY }
  for (const { type, list } of LISTS) {
    for (const { from, to, phrase } of findPhrases(words, list)) {
      const distance = from >= act ? from - act : (act - from) * 1.5 + 2
      const score = Math.min(to - from, 2) - Math.min(distance, FARTHEST) / 3 - (WEAK.test(phrase) ? WEAKER_BY : 0)
      if (score > best.score || (score === best.score && rank(type) < rank(best.type))) best = { type, score }
    }
  }
  return best.type === "other"
    ? (TYPE_OF_ACT.find(([verbs]) => verbs.test(acts[0]?.base ?? ""))?.[1] ?? "other")
    : best.type
}

// Where no word names a type, the act itself may.
const TYPE_OF_ACT: readonly [RegExp, ObjectiveType][] = [
  [/^(?:trial|test|try|pilot|wear|lend|borrow|evaluate)$/u, "demo-trial"],
  [/^(?:order|buy|take|stock|place|purchase|swap|switch|reorder|list|replace|book)$/u, "order"],
  [/^(?:enrol|register|attend|reserve)$/u, "event"],
  [/^(?:allocate|release|fund|earmark)$/u, "budget"],
  [/^(?:recommend|mention|refer|vouch|endorse|text)$/u, "referral"],
  [/^(?:introduce|connect)$/u, "introduction"],
  [/^(?:tell|name|explain|reveal|describe|disclose|share|hand|list)$/u, "information"],
  [/^(?:meet|offer|schedule|visit|host|join|bring)$/u, "meeting"],
  [/^(?:sign|countersign|initial|agree|commit|award|appoint)$/u, "contract"],
]

const ASKS_FOR_FACTS = /^(?:learn|understand|discover|explore|clarify|gauge|uncover|establish|identify|find)$/u
const rank = (type: ObjectiveType) => OBJECTIVE_TYPES.indexOf(type)
