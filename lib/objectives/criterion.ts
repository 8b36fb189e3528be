import type { CriterionReading } from "./assessment"
import type { Span } from "./finding"

/** A criterion that is met, and the words that show it. */
export const met = (says: string, evidence: Span[]): CriterionReading => ({
  verdict: "met",
  evidence,
  says,
  question: null,
})

/** A criterion that the words do not settle. */
export const unclear = (says: string, question: string, evidence: Span[] = []): CriterionReading => ({
  verdict: "unclear",
  evidence,
  says,
  question,
})

/** A criterion that the words do not meet. */
export const missing = (says: string, question: string, evidence: Span[] = []): CriterionReading => ({
  verdict: "missing",
  evidence,
  says,
  question,
})
