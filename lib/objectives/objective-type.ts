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
  return best.type
}

const ASKS_FOR_FACTS = /^(?:learn|understand|discover|explore|clarify|gauge|uncover|establish|identify|find)$/u
const rank = (type: ObjectiveType) => OBJECTIVE_TYPES.indexOf(type)
