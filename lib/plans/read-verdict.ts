import type { PrimaryReview } from "@/lib/objectives/plan-review"
import type { Criterion } from "@/lib/objectives/vocabulary"

/**
 * What a criterion counts as once a plan is stored: the rules' verdict, or that it counts for no one, because the rep
 * said that the finding does not fit, or because the words could not be read (none, or not English).
 */
export const READ_VERDICTS = ["met", "unclear", "missing", "does-not-fit", "not-read"] as const
export type ReadVerdict = (typeof READ_VERDICTS)[number]

/** What one criterion of a primary counts as; `null` is a primary nobody has written. */
export function readVerdictOf(primary: PrimaryReview | null, criterion: Criterion): ReadVerdict {
  if (!primary?.english) return "not-read"
  if (primary.quieted.some(({ rule }) => rule === criterion)) return "does-not-fit"
  return primary.criteria[criterion].verdict
}
