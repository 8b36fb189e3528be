import type { ContextRule } from "./context-rule"
import { hasWords } from "./open-items"

const OURS =
  /\b(?:our|my) (?:(?:\p{L}+ )?(?:quarter|year[- ]end|month[- ]end|half[- ]year|targets?|quota|forecast|bonus)|numbers?|figures)\b|\b(?:hit|make|meet|reach|close)(?:s|ing)? (?:the |our |my )?(?:quarter|target|quota|number|forecast|month)\b|\bcounts? (?:for|towards?|in) q[1-4]\b/iu

/** The only reason in the plan is our own quarter or target: no need of theirs is quoted and no purpose but ours is said. */
export const findOnlyOurQuarter: ContextRule = ({ draft: { primary, need } }) => {
  if (hasWords(need)) return null
  const inPurpose = OURS.test(primary.purpose)
  const inWords = OURS.exec(primary.words)
  if (!inPurpose && (!inWords || hasWords(primary.purpose))) return null
  return {
    says: "The reason that is given is ours, not theirs.",
    question: "What do they gain by deciding now rather than later?",
    evidence: inWords ? [{ start: inWords.index, end: inWords.index + inWords[0].length }] : [],
  }
}
