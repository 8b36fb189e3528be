import type { GradeOrNone } from "../relationships/grade"
import type { Assessment } from "./assessment"
import type { DisclosureAdvice } from "./disclosure"
import type { FallbackStart } from "./fallback-starts"
import type { Finding } from "./finding"
import type { Purpose } from "./purpose-in-words"
import type { QuietFinding } from "./unfitting"
import type { FallbackVerdict, Obstacle, PlanField } from "./vocabulary"

/** The verdict on one fallback beside its primary. */
export type FallbackCheck = { verdict: FallbackVerdict; blocks: boolean; findings: Finding[] }

/** What the rep said does not fit these words stands apart from what is still to be heard. */
type Answered = { quieted: QuietFinding[] }
export type PrimaryReview = Assessment &
  Answered & {
    /** Better words to start from, with blanks; null where there are no honest ones. */
    rewrite: string | null
  }
export type FallbackReview = FallbackCheck & Answered

/** Where a fallback may start, by what blocks the primary, with what most likely would. */
export type StartingPoints = { likeliest: Obstacle; starts: Record<Obstacle, FallbackStart[]> }

/** One thing that stands between now and ready, with the field that mends it. */
export type OpenItem = { field: PlanField; says: string; blocks: boolean }

/** Everything the rules say of one plan; `open` in the method's order, blocking items and advice alike. */
export type PlanReview = {
  primary: PrimaryReview | null
  /** The "so that …" that the primary itself holds; null where it holds none. */
  purpose: Purpose | null
  fallbacks: FallbackReview[]
  /** For the first fallback; null without a primary, and where that fallback is good or about to be filled in. */
  startingPoints: StartingPoints | null
  /** One piece of advice; for a contact nobody has graded, one for each grade (see `adviceByGrade`). */
  advice: DisclosureAdvice | null
  adviceByGrade: { grade: Exclude<GradeOrNone, "not-graded">; advice: DisclosureAdvice }[]
  open: OpenItem[]
  /** Nothing that blocks is open. */
  ready: boolean
}
