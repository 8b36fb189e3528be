import { askIn, asksToDecide, type ContextRule, sizeOf } from "./context-rule"
import { hasWords } from "./open-items"

// They hardly need anybody's leave.
const AT_THE_TOP =
  /\b(?:chief|ceo|cfo|coo|md|managing (?:director|partner)|owner|founder|president|proprietor|chair(?:man|woman)?)\b/iu

/** A large decision is asked for, and nothing is written of who can make it: a question, and no fault. */
export const askWhoDecides: ContextRule = (primary) => {
  const { contact, situation, circumstances } = primary.draft
  if (!asksToDecide(primary) || sizeOf(primary) !== "large" || circumstances.willAskWhoDecides) return null
  if (hasWords(situation["who-decides"]?.words ?? "") || AT_THE_TOP.test(contact?.title ?? "")) return null
  return {
    says: "It is not written yet who decides this.",
    question: "Who can say yes to this?",
    evidence: askIn(primary.reading),
  }
}
