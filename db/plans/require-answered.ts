import { Refusal } from "@/lib/access/refusal"
import { ASKED_IS_MISSING } from "@/lib/plans/asked-for"
import type { DebriefEntries } from "@/lib/plans/debrief"
import type { Plan } from "@/lib/plans/plan"

/**
 * A debrief that fits its plan: whether the primary was asked for is answered where there was one (`invalid`
 * otherwise), and is nobody's question where there was none.
 */
export function requireAnswered(plan: Pick<Plan, "primaryWords">, entries: DebriefEntries): DebriefEntries {
  if (plan.primaryWords.trim() === "") return { ...entries, primaryAsked: null }
  if (entries.primaryAsked === null) throw new Refusal("invalid", ASKED_IS_MISSING)
  return entries
}
