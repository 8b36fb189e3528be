import { TYPE_WORDS } from "./lexicon-types"
import { findPhrases, phrases } from "./phrases"
import type { Reading } from "./reading"
import { readRelevant } from "./relevant"
import { readVerb } from "./verbs"
import { OBJECTIVE_TYPES, type ObjectiveType } from "./vocabulary"
import type { Word } from "./words"

const LISTS = Object.entries(TYPE_WORDS).map(([type, list]) => ({ type: type as ObjectiveType, list: phrases(list) }))

// Words so common that they name the type only when nothing better stands near.
const WEAK =
  /^(?:sign|signs|signature|terms|sole|extra|parts|sets|units|delivery|fault|faults|claim|claims|damaged|broken|evening|revision|rev|what they|how they|explain\*|spend|proof|date for|session|diary|price list|deal|fee|slot|drawing\*|workshop|licence|license|shortlist\*|short-list\*|tender|bid)$/u
const OCCASION = /meeting|call|visit|steering|session|qbr|workshop|conversation/u
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
  const act = whatIsDone(
    words,
    acts[0]?.verb ??
      Math.max(
        0,
        words.findIndex((word) => readVerb(word) !== null),
      ),
  )
  let best: { type: ObjectiveType; score: number } = { type: "other", score: Number.NEGATIVE_INFINITY }
  for (const { type, list } of LISTS) {
    for (const { from, to, phrase } of findPhrases(words, list)) {
      if (type === "meeting" && OCCASION.test(phrase) && isWhere(words, from)) continue
      const distance = from >= act ? from - act : (act - from) * 1.5 + 2
      const score = Math.min(to - from, 2) - Math.min(distance, FARTHEST) / 3 - (WEAK.test(phrase) ? WEAKER_BY : 0)
      if (score > best.score || (score === best.score && rank(type) < rank(best.type))) best = { type, score }
    }
  }
  if (best.type !== "other") return best.type
  // "takes us seriously": done to us, it is no purchase.
  if (/^(?:us|our|me)$/u.test(words[act + 1]?.text ?? "") && readVerb(words[act])?.base === "take") return "other"
  const base = readVerb(words[act])?.base ?? acts[0]?.base ?? ""
  return TYPE_OF_ACT.find(([verbs]) => verbs.test(base))?.[1] ?? "other"
}

// "agrees, at this visit, to run the belts": what is agreed to is what is done.
function whatIsDone(words: readonly Word[], act: number): number {
  if (!/^(?:agree|commit|promise|confirm|undertake|consent|decide|want|ask)$/u.test(readVerb(words[act])?.base ?? ""))
    return act
  for (let at = act + 1; at < act + 7 && words[at]?.after !== "stop"; at++) {
    if (words[at]?.text === "to" && readVerb(words[at + 1])?.form === "base") return at + 1
  }
  return act
}

// "at tomorrow's meeting", "in the first phone call": where it happens is not what it is for.
function isWhere(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const text = words[at]?.text ?? ""
    if (/^(?:at|in|on|during|before|after|until|of)$/u.test(text)) return true
    if (readVerb(text) && !/'s$/u.test(text)) return false
  }
  return false
}

// Where no word names a type, the act itself may.
const TYPE_OF_ACT: readonly [RegExp, ObjectiveType][] = [
  [/^(?:trial|test|try|pilot|wear|lend|borrow|evaluate|run|use)$/u, "demo-trial"],
  [/^(?:order|buy|take|stock|place|purchase|swap|switch|reorder|list|replace|book)$/u, "order"],
  [/^(?:enrol|register|attend|reserve)$/u, "event"],
  [/^(?:allocate|release|fund|earmark)$/u, "budget"],
  [/^(?:recommend|mention|refer|vouch|endorse|text)$/u, "referral"],
  [/^(?:introduce|connect)$/u, "introduction"],
  [/^(?:tell|name|explain|reveal|describe|disclose|share|hand|list)$/u, "information"],
  [/^(?:meet|offer|schedule|visit|host|join|bring)$/u, "meeting"],
  [
    /^(?:sign|countersign|initial|agree|commit|award|appoint|vote|announce|move|transfer|consolidate|outsource)$/u,
    "contract",
  ],
]

const ASKS_FOR_FACTS = /^(?:learn|understand|discover|explore|clarify|gauge|uncover|establish|identify|find)$/u
const rank = (type: ObjectiveType) => OBJECTIVE_TYPES.indexOf(type)
