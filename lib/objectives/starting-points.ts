import type { Assessment } from "./assessment"
import { blanksIn } from "./blanks"
import { calledIn } from "./called-in"
import { fallbackStarts } from "./fallback-starts"
import { likeliestObstacle } from "./likeliest-obstacle"
import type { PlanDraft } from "./plan-draft"
import type { FallbackCheck, StartingPoints } from "./plan-review"
import { OBSTACLES } from "./vocabulary"

/**
 * Where a fallback may start. Null where it is good, and where its words have blanks that are still to be filled in; `first`
 * is the check of the plan's first fallback, if it has one.
 */
export function startingPoints(
  draft: PlanDraft,
  primary: Pick<Assessment, "english" | "type" | "findings">,
  first: Pick<FallbackCheck, "verdict"> | undefined,
): StartingPoints | null {
  const words = draft.fallbacks[0]?.words ?? ""
  if (!primary.english || first?.verdict === "good" || blanksIn(words).length > 0) return null
  const who = calledIn(draft)
  const starts = OBSTACLES.map((obstacle) => [obstacle, fallbackStarts(primary.type, obstacle, who)])
  return { likeliest: likeliestObstacle(draft, primary), starts: Object.fromEntries(starts) }
}
