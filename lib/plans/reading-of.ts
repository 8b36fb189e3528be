import type { PlanDraft } from "@/lib/objectives/plan-draft"
import type { PlanReview } from "@/lib/objectives/plan-review"
import {
  type Commitment,
  CRITERIA,
  type Criterion,
  type FallbackVerdict,
  type ObjectiveType,
  type Rung,
} from "@/lib/objectives/vocabulary"
import type { BuyerStyle } from "@/lib/relationships/buyer-style"
import type { GradeOrNone } from "@/lib/relationships/grade"
import { type ReadVerdict, readVerdictOf } from "./read-verdict"

/** How the rules read a plan: what is kept of a review, to be counted later without reading the plan again. */
export type PlanReading = {
  criteria: Record<Criterion, ReadVerdict>
  commitment: Commitment | null
  objectiveType: ObjectiveType | null
  /** Of the first fallback, the one a plan needs. */
  fallback: FallbackVerdict
  /** On the meeting's day, by what is known when it is read. */
  grade: GradeOrNone
  buyerStyle: BuyerStyle | null
  advised: Rung | null
  /** What was chosen is the advised rung, or the one that would do as well; null while nothing is chosen or advised. */
  followed: boolean | null
}

/**
 * What is kept of one review of one plan. Without a primary, or of one in another language, no criterion was read; without a contact nothing was
 * advised, since there is nobody who hears it. For a contact nobody has graded the advice is the careful one.
 */
export function readingOf({ contact, grade, hears }: PlanDraft, review: PlanReview): PlanReading {
  const { primary, fallbacks } = review
  const advice = contact ? review.advice : null
  const verdicts = CRITERIA.map((criterion) => [criterion, readVerdictOf(primary, criterion)])
  return {
    criteria: Object.fromEntries(verdicts) as PlanReading["criteria"],
    commitment: primary?.english ? primary.commitment : null,
    objectiveType: primary?.english ? primary.type : null,
    fallback: fallbacks[0]?.verdict ?? "missing",
    grade,
    buyerStyle: contact?.style ?? null,
    advised: advice?.rung ?? null,
    followed: advice && hears ? hears === advice.rung || hears === advice.orElse : null,
  }
}
