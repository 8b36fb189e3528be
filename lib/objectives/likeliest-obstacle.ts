import type { Assessment } from "./assessment"
import { IN_THE_WAY, STARTS } from "./obstacles"
import type { PlanDraft } from "./plan-draft"
import type { Obstacle } from "./vocabulary"

/** A primary names its day and its people anyway; of what it says only these stand in its way. */
const IN_A_PRIMARY = ["budget", "authority", "trust", "priority"] as const
/** The firmest first: a person or a day is named beside any of the others. */
const WRITTEN = [...IN_A_PRIMARY, "person", "date"] as const

/**
 * What would most likely block this primary. What the rep wrote could get in the way wins; then who can say yes and is
 * not there, what the primary speaks of, how well they know us, how large the ask is; else what its type most often
 * meets. Never throws.
 */
export function likeliestObstacle(
  draft: PlanDraft,
  { type, findings }: Pick<Assessment, "type" | "findings">,
): Obstacle {
  const { situation, primary, grade, braked, size } = draft
  const written = WRITTEN.find(isIn(situation["in-the-way"]?.words ?? ""))
  if (written) return written
  if (findings.some(({ rule }) => rule === "absent-decider")) return "authority"
  const spoken = IN_A_PRIMARY.find(isIn(primary.words))
  if (spoken) return spoken
  if (braked || grade === "new") return "trust"
  return size === "large" ? "budget" : (Object.keys(STARTS[type].starts)[0] as Obstacle)
}

const isIn = (text: string) => (obstacle: Obstacle) => IN_THE_WAY[obstacle].known.test(text)
