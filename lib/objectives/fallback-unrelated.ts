import type { FallbackPair } from "./fallback-pair"
import { evidenceOf, type FallbackRule } from "./fallback-problem"
import { BESIDE_THE_SALE, SALES_STEPS } from "./lexicon-fallback"
import { OUR_OWN } from "./lexicon-purposes"
import { hasPhrase, phrases } from "./phrases"
import type { Reading } from "./reading"
import { meaningOf } from "./same-words"

const BESIDE = phrases(BESIDE_THE_SALE, OUR_OWN)
const STEP = phrases(SALES_STEPS)
const says = "This has nothing to do with what the primary is for."
const question = "What would still serve the same purpose, only smaller?"

/** It names something that is beside any sale. */
export const findBesideTheSale: FallbackRule = (pair) => {
  const beside = evidenceOf(pair, BESIDE)
  return beside.length === 0 || hasPhrase(pair.primary.words, BESIDE) ? null : { says, question, evidence: beside }
}

/** It shares no topic with the primary and is no step of a sale either. */
export const findUnrelated: FallbackRule = (pair) => {
  const { primary, fallback } = pair
  const named = fallback.people.some(({ kind, ours }) => kind !== "pronoun" && !ours)
  const goesOn = fallback.people.some(({ kind }) => kind === "pronoun")
  if (!named || goesOn || primary.words.length < 3 || hasPhrase(fallback.words, STEP) || sharesATopic(pair)) return null
  return { says, question, evidence: [] }
}

// The same person is no shared topic: what they do must have to do with the same thing.
function sharesATopic({ primary, fallback, primarySays, fallbackSays }: FallbackPair): boolean {
  const people = new Set([...peopleWords(primary), ...peopleWords(fallback)])
  return [...fallbackSays.words].some(
    (word) => primarySays.words.has(word) && !people.has(word) && word !== "agree" && word !== "buy",
  )
}

const peopleWords = ({ people, words }: Reading) =>
  people.flatMap(({ from, to }) => words.slice(from, to + 1).map(({ text }) => meaningOf(text.replace(/'s$/u, ""))))
