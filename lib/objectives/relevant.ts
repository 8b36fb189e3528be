import { amount } from "./amount"
import type { CriterionReading } from "./assessment"
import { readCommitment } from "./commitment"
import { met, missing } from "./criterion"
import { CONTINUING_WORDS } from "./lexicon-commitments"
import { HOUSEKEEPING, OUR_OWN, PASTIMES, PLEASANTRIES, SLOGANS } from "./lexicon-purposes"
import { findWish } from "./overreach"
import { findPhrases, phraseAt, phrases } from "./phrases"
import type { Reading } from "./reading"
import { spanOf, type Word } from "./words"

const OFF_TOPIC = [
  {
    list: phrases(OUR_OWN),
    says: "This serves us, not the customer or this sale.",
    question: "What would the customer gain from this meeting?",
  },
  {
    list: phrases(HOUSEKEEPING),
    says: "This is housekeeping; it does not move the sale on.",
    question: "What would move this customer's need on?",
  },
  {
    list: phrases(PASTIMES, PLEASANTRIES, CONTINUING_WORDS),
    says: "This is pleasant, and does not move the sale on.",
    question: "What should be different for this customer afterwards?",
  },
  {
    list: phrases(SLOGANS),
    says: "This is a wish, not something that moves this sale on.",
    question: "What should be different for this customer afterwards?",
  },
] as const

// "Visit 45 accounts": a day's round is our own count, not one customer's need.
const MANY_CALLS = 5
// "my 12 visits", "my review": ours alone. What we bring to the customer is not: "my quote", "my colleague's demo".
const FOR_THEM =
  /^(?:bag|inbox|email|e-mail|mobile|number|card|quote|quotes|quotation|proposal|offer|demo|presentation|contact|site|visit|next|first|second|help|team's|own|engineer|technician|specialist|samples?|hand|desk|place|price|prices|paper|draft|notes?|slides?|plan|questions?|name)$/u

// "the deposit invoice", "the approved vendor list": papers of this sale, not of our office.
const OF_THE_SALE = phrases([
  "deposit invoice",
  "proforma invoice",
  "pro forma invoice",
  "approved vendor list",
  "preferred vendor list",
])

const isOfTheSale = (words: readonly Word[], from: number, to: number) =>
  [0, 1, 2].some((back) => {
    const phrase = phraseAt(words, from - back, OF_THE_SALE)
    return phrase !== null && phrase.to >= to
  })

/** It moves this sale or this customer's need on. */
export function readRelevant(reading: Reading): CriterionReading {
  const { words, acts, empty } = reading
  if (empty) return missing("Nothing here concerns the customer yet.", "What does this customer need?")
  for (const { list, says, question } of OFF_TOPIC) {
    const hit = findPhrases(words, list).find(({ from, to }) => !isOfTheSale(words, from, to))
    if (hit) return missing(says, question, [spanOf(words, hit.from, hit.to)])
  }
  const wish =
    acts.length === 0 && !words.some(({ text }) => /^(?:their|them|they|customer|client|account)$/u.test(text))
      ? findWish(words)
      : null
  if (wish)
    return missing("This is a wish about ourselves.", "What should be different for this customer afterwards?", [wish])
  const mine = findMine(words)
  if (mine >= 0) return missing(OFF_TOPIC[0].says, OFF_TOPIC[0].question, [spanOf(words, mine, mine + 1)])
  const rounds =
    acts.length === 0 && /^(?:visit|call|ring|see|phone)$/u.test(words[0]?.text ?? "") ? amount(words[1]) : 0
  if (rounds >= MANY_CALLS) return missing(OFF_TOPIC[0].says, OFF_TOPIC[0].question, [spanOf(words, 0, 1)])
  if (acts.length === 0 && readCommitment(reading) === "continuation") {
    return missing(
      "It keeps things as they are; nothing moves on.",
      "What should be different for this customer afterwards?",
    )
  }
  return met("It moves this sale on.", [])
}

/** Where something stands that is ours alone, "my bonus", "my cousin"; or -1. */
export const findMine = (words: readonly Word[]) =>
  words.findIndex((word, at) => word.text === "my" && isOurs(words[at + 1]))

const isOurs = (next: Word | undefined) => next !== undefined && !FOR_THEM.test(next.text)
