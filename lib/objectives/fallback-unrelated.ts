import { evidenceOf, type FallbackRule } from "./fallback-problem"
import { BESIDE_THE_SALE, NARROWING } from "./lexicon-fallback"
import { HOSPITALITY, HOUSEKEEPING, OUR_OWN } from "./lexicon-purposes"
import { hasPhrase, phrases } from "./phrases"
import { overlap } from "./same-words"

const BESIDE = phrases(BESIDE_THE_SALE, HOSPITALITY, HOUSEKEEPING, OUR_OWN)
const STEP = phrases(NARROWING)

/** It serves another purpose than the primary. */
export const findUnrelated: FallbackRule = (pair) => {
  const { primary, fallback, primarySays, fallbackSays } = pair
  const beside = evidenceOf(pair, BESIDE)
  const says = "This has nothing to do with what the primary is for."
  const question = "What would still serve the same purpose, only smaller?"
  if (beside.length > 0 && !hasPhrase(primary.words, BESIDE)) return { says, question, evidence: beside }
  const shared = overlap(primarySays.words, fallbackSays.words)
  const goesOn = fallback.people.some(({ kind }) => kind === "pronoun") || /\b(?:he|she|they|him|her|it|them)\b/u.test(fallback.words.map(({ text }) => text).join(" "))
  if (shared > 0 || goesOn || hasPhrase(fallback.words, STEP) || fallback.people.length === 0 || primary.words.length < 3) return null
  return { says, question, evidence: [] }
}
