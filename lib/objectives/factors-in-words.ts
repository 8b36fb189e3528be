import { BRAKE_WORDS, FACTOR_WORDS } from "./lexicon-factors"
import { findPhrases, hasPhrase, phrases } from "./phrases"
import type { DisclosureFactor, ObjectiveType } from "./vocabulary"
import { readWords } from "./words"

const LISTS = Object.entries(FACTOR_WORDS).map(([factor, words]) => ({
  factor: factor as DisclosureFactor,
  list: phrases(words),
}))
const EXPECTED: readonly ObjectiveType[] = ["renewal", "complaint-resolution"]
const CLARIFYING = phrases(["clarif*"])
const BRAKE = phrases(BRAKE_WORDS)

/**
 * The facts that an objective's own words show, for where nobody could tick them: a renewal or an open complaint,
 * a discount, a tender, somebody to bring. What the words do not show is not assumed.
 */
export function factorsInWords(objective: string, type: ObjectiveType): DisclosureFactor[] {
  const words = readWords(objective.slice(0, 10_000))
  const found = new Set(LISTS.filter(({ list }) => hasPhrase(words, list)).map(({ factor }) => factor))
  if (EXPECTED.includes(type)) found.add("motive-obvious")
  // To ask what a tender means is what its rules provide for.
  if (findPhrases(words, CLARIFYING).length > 0) found.delete("tender-rules")
  return [...found]
}

/** Whether an objective's own words say that something between us is broken and not put right. */
export const brakeInWords = (objective: string): boolean => hasPhrase(readWords(objective.slice(0, 10_000)), BRAKE)
