import type { Finding, Span } from "./finding"
import type { Commitment, Criterion, CriterionVerdict, ObjectiveType } from "./vocabulary"

/** One SMART criterion of one objective: the verdict, the words it rests on, and what to ask when it is not met. */
export type CriterionReading = {
  verdict: CriterionVerdict
  evidence: Span[]
  /** Why, in one plain sentence. */
  says: string
  /** The coaching question that would mend it; null when met. */
  question: string | null
}

/** How Callcraft reads one objective. */
export type Assessment = {
  /** Whether it reads as English; of anything else nothing is said but that. */
  english: boolean
  criteria: Record<Criterion, CriterionReading>
  commitment: Commitment
  type: ObjectiveType
  /** Dates understood in the words, `YYYY-MM-DD`, in the order they stand. */
  dates: { on: string; span: Span }[]
  findings: Finding[]
}
