import type { FallbackRule } from "./fallback-problem"
import { NARROWING } from "./lexicon-fallback"
import { findPhrases, phrases } from "./phrases"
import { overlap } from "./same-words"

const SMALLER = phrases(NARROWING)
const ALIKE = 0.6

/** The same ask in other words. */
export const findSameAsPrimary: FallbackRule = ({ primary, fallback, primarySays, fallbackSays }) => {
  if (overlap(primarySays.words, fallbackSays.words) < ALIKE) return null
  if (fallbackSays.words.size > 2 * primarySays.words.size + 1) return null
  const newNumber = [...fallbackSays.numbers].some((number) => !primarySays.numbers.has(number))
  const newDay = [...fallbackSays.days].some((day) => !primarySays.days.has(day))
  if (newNumber || newDay) return null
  const before = new Set(findPhrases(primary.words, SMALLER).map(({ phrase }) => phrase))
  if (findPhrases(fallback.words, SMALLER).some(({ phrase }) => !before.has(phrase))) return null
  return {
    says: "This asks for the same as the primary, in other words.",
    question: "What is smaller or later about it?",
    evidence: [],
  }
}
