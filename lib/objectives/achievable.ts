import type { CriterionReading } from "./assessment"
import { met, missing } from "./criterion"
import { UNLAWFUL } from "./lexicon-purposes"
import { LITTLE_POWER } from "./lexicon-people"
import { FIRST_CONTACT, LARGE_ASKS, OVERREACH } from "./lexicon-scale"
import { findPhrases, type PhraseHit, phrases } from "./phrases"
import type { Reading } from "./reading"
import { spanOf, type Word } from "./words"

const OVER = phrases(OVERREACH)
const WEAK = phrases(LITTLE_POWER)
const LARGE = phrases(LARGE_ASKS)
const FIRST = phrases(FIRST_CONTACT)
const WRONG = phrases(UNLAWFUL)
const LARGE_SUM = 20_000
const MANY = 20
const TOO_MANY_ASKS = 3

/** Realistic for one meeting and this person. Text alone shows only overreach, stuffing and the want of power. */
export function readAchievable({ words, acts, empty }: Reading): CriterionReading {
  if (empty) return missing("Nothing is asked for, so nothing can be reached.", "What could this one meeting bring about?")
  const first = (hits: PhraseHit[]) => hits.map(({ from, to }) => spanOf(words, from, to)).slice(0, 1)
  const wrong = findPhrases(words, WRONG)
  if (wrong.length > 0) return missing("This would not be fair dealing.", "What may they rightly do for you now?", first(wrong))
  const over = findPhrases(words, OVER)
  if (over.length > 0) return missing("This is more than one meeting can bring about.", "What is the first step they could take in this meeting?", first(over))
  const weak = findPhrases(words, WEAK)
  const large = largeAsk(words)
  if (weak.length > 0 && large) return missing("This is probably more than they may decide.", "Who can say yes to this, and what can this person do to get you there?", [...first(weak), large])
  const early = findPhrases(words, FIRST)
  if (early.length > 0 && large) return missing("This is a lot to ask of somebody who hardly knows you.", "What would be a fair first step?", [...first(early), large])
  const asks = countAsks(words)
  if (asks > TOO_MANY_ASKS) return missing("Several objectives are packed into one.", "Which one matters most today?")
  if (acts.length > 0) return met("It looks possible in one meeting.", acts.slice(0, 1).map(({ verb }) => spanOf(words, verb)))
  return met("Nothing here is plainly out of reach.", [])
}

function largeAsk(words: readonly Word[]) {
  const hit = findPhrases(words, LARGE)[0]
  if (hit) return spanOf(words, hit.from, hit.to)
  const sum = words.findIndex((word) => amount(word) >= (word.money ? LARGE_SUM : MANY * 50))
  return sum >= 0 ? spanOf(words, sum) : null
}

/** The amount a word stands for: 1.1m is 1,100,000; 0 when it is no plain number. */
export function amount(word: Word): number {
  const parts = /^(\p{N}+(?:[.,]\p{N}+)*)(k|m|mn|bn)?$/u.exec(word.text)
  if (!parts?.[1]) return 0
  const number = Number(parts[1].replace(/,/gu, ""))
  return number * (parts[2] === "k" ? 1_000 : parts[2] === "bn" ? 1e9 : parts[2] ? 1e6 : 1)
}

// A list of things joined by commas and "and": "ten intros, three orders, a case study and a renewal".
function countAsks(words: readonly Word[]): number {
  return words.filter((word, at) => at > 0 && (word.after === "comma" || word.text === "and")).length
}
