import type { FallbackRule } from "./fallback-problem"
import { NARROWING } from "./lexicon-fallback"
import { findPhrases, phrases } from "./phrases"
import type { Reading } from "./reading"
import { meaningOf, overlap } from "./same-words"

const SMALLER = phrases(NARROWING)
const ALIKE = 0.6
const MUTUAL = 0.5

/** The same ask in other words. */
export const findSameAsPrimary: FallbackRule = ({ fallback, primarySays, fallbackSays }) => {
  if (overlap(primarySays.words, fallbackSays.words) < ALIKE) return null
  if (share(primarySays.words, fallbackSays.words) < MUTUAL) return null
  const newNumber = [...fallbackSays.numbers].some((number) => !primarySays.numbers.has(number))
  const newDay = [...fallbackSays.days].some((day) => !primarySays.days.has(day))
  if (newNumber || newDay) return null
  const smaller = findPhrases(fallback.words, SMALLER).some(
    // "no later than Thursday" is a date, not a later ask.
    ({ from }) => fallback.words[from - 1]?.text !== "no" && !primarySays.words.has(meaningAt(fallback, from)),
  )
  if (smaller) return null
  if (bringsSomebody(fallback, primarySays.words)) return null
  return {
    says: "This asks for the same as the primary, in other words.",
    question: "What is smaller or later about it?",
    evidence: [],
  }
}

const meaningAt = ({ words }: Reading, at: number) => meaningOf(words[at]?.text ?? "")

// Somebody new who acts makes it another ask: "names a registrar who will join in her place".
const bringsSomebody = (fallback: Reading, known: ReadonlySet<string>) =>
  fallback.acts.some(
    ({ who: { kind, from, to } }) =>
      kind !== "pronoun" &&
      fallback.words
        .slice(from, to + 1)
        .every(({ text }, i) => text.length > 1 && !known.has(meaningAt(fallback, from + i))),
  )

/** How much of the larger of two sets stands in the other, 0 to 1: new words make it another ask. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const larger = Math.max(a.size, b.size)
  return larger === 0 ? 0 : [...a].filter((one) => b.has(one)).length / larger
}
