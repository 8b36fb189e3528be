import type { PlanField } from "./vocabulary"

/** A stretch of the judged text: `text.slice(start, end)`, in UTF-16 code units. */
export type Span = { start: number; end: number }

/**
 * What a rule has to say: about which field, whether it stops the plan from being ready,
 * one plain sentence, the words it rests on, and one question a coach would ask.
 */
export type Finding = {
  /** Stable id of the rule, e.g. `time_bound`, `fallback-missing`. */
  rule: string
  field: PlanField
  weight: "blocks" | "advises"
  says: string
  evidence: Span[]
  question: string | null
}
