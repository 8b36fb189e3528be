import type { FallbackRule } from "./fallback-problem"
import { NARROWING } from "./lexicon-fallback"
import { findPhrases, phrases } from "./phrases"
import { overlap } from "./same-words"

const SMALLER = phrases(NARROWING)
const ALIKE = 0.6
const MUTUAL = 0.5

/** The same ask in other words. */
export const findSameAsPrimary: FallbackRule = ({ primary, fallback, primarySays, fallbackSays }) => {
  if (overlap(primarySays.words, fallbackSays.words) < ALIKE) return null
  if (share(primarySays.words, fallbackSays.words) < MUTUAL) return null
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

/** How much of the larger of two sets stands in the other, 0 to 1: new words make it another ask. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const larger = Math.max(a.size, b.size)
  return larger === 0 ? 0 : [...a].filter((one) => b.has(one)).length / larger
}
