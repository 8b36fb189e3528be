import type { Finding } from "@/lib/objectives/finding"
import type { PlanReview } from "@/lib/objectives/plan-review"
import { reviewPlan } from "@/lib/objectives/review-plan"
import type { Example } from "@/lib/objectives/rules-explained/example"
import type { SaidExample } from "./chapter"

/** Every finding in an example, wherever in its plan it was found. */
export const findingsIn = ({ primary, fallbacks, advice }: PlanReview): Finding[] => [
  ...(primary?.findings ?? []),
  ...fallbacks.flatMap(({ findings }) => findings),
  ...(advice?.findings ?? []),
]

/** An example with what the rules say of it; `say` answers from the review. */
export function readExample(
  { given, shows, draft }: Example,
  label: string,
  say: (review: PlanReview) => string,
): SaidExample {
  const words =
    shows === "primary"
      ? draft.primary.words
      : shows === "fallback"
        ? (draft.fallbacks[0]?.words ?? "")
        : draft.openingLine
  const purpose = draft.primary.purpose
  return {
    label,
    given: shows === "fallback" && purpose ? `What the primary is for: “${purpose}”.` : given,
    primary: shows === "fallback" ? draft.primary.words : null,
    words,
    says: say(reviewPlan(draft)),
  }
}

/** What one rule finds in an example, with its question; what is said where it finds nothing. */
export const sayFinding =
  (rule: string, otherwise: string) =>
  (review: PlanReview): string => {
    const found = findingsIn(review).find((finding) => finding.rule === rule)
    return found ? `${found.says}${found.question ? ` ${found.question}` : ""}` : otherwise
  }
