import type { PlanReview } from "@/lib/objectives/plan-review"

/** What stands between now and ready, in one line; null when nothing does. */
export function sayStillOpen({ open }: PlanReview): string | null {
  const [first, ...rest] = open.filter(({ blocks }) => blocks).map(({ says }) => says)
  if (!first) return null
  if (rest.length === 0) return first
  return `${first} And ${rest.length} more.`
}
