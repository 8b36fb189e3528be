import type { ContextRule } from "./context-rule"

/** How many earlier meetings make it one sentence for every meeting. */
export const SEVERAL = 2
const WHEN =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|febr)uary\b|\b(?:march|april|may|june|july|august)\b|\b(?:septem|octo|novem|decem)ber\b/gu

/** The words themselves: without days, numbers, marks and letter case. */
const sentenceOf = (text: string) =>
  text
    .toLowerCase()
    .replace(WHEN, " ")
    .replace(/[^\p{L}]+/gu, " ")
    .trim()

/** The same sentence was the primary of several earlier meetings here; only its day was changed. */
export const findSameEveryTime: ContextRule = ({ draft }) => {
  const now = sentenceOf(draft.primary.words)
  const times = draft.circumstances.earlier.filter(({ primary }) => sentenceOf(primary) === now).length
  if (times < SEVERAL) return null
  return {
    says: `You went for this in the same words at ${times} earlier meetings here.`,
    question: "What stopped it then, and what would they do this time?",
    evidence: [],
  }
}
