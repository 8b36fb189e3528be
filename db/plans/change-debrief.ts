import { and, eq, sql } from "drizzle-orm"
import { notFound } from "@/lib/access/refusal"
import { type Debrief, type DebriefEntries, entriesOfDebrief, sameDebrief } from "@/lib/plans/debrief"
import { DebriefConflict } from "@/lib/plans/debrief-conflict"
import { record } from "../audit/record"
import { debriefs } from "../schema"
import type { Scope } from "../scope"
import { findDebrief } from "./find-debrief"
import { findPlan } from "./find-plan"
import { renewReadings } from "./renew-readings"
import { requireAnswered } from "./require-answered"

/**
 * Corrects a debrief, if it is still the version that was looked at. What says the same changes nothing. Throws a
 * `DebriefConflict` with both where it was changed meanwhile, `not-found` where there is none of the actor's.
 */
export async function changeDebrief(
  scope: Scope,
  { planId, version, entries }: { planId: string; version: number; entries: DebriefEntries },
): Promise<{ version: number }> {
  const { tx, orgId, actor, now } = scope
  const plan = await findPlan(scope, { planId })
  const before = await findDebrief(scope, { planId })
  if (!plan || !before || plan.ownerId !== actor.userId) throw notFound("This debrief")
  const told = requireAnswered(plan, entries)
  if (sameDebrief(entriesOfDebrief(before), told)) return { version: before.version }
  const [changed] = await tx
    .update(debriefs)
    .set({ ...told, version: sql`${debriefs.version} + 1`, updatedAt: now })
    .where(and(eq(debriefs.orgId, orgId), eq(debriefs.planId, planId), eq(debriefs.version, version)))
    .returning({ version: debriefs.version })
  if (!changed) return changedMeanwhile(told, (await findDebrief(scope, { planId })) ?? before)
  const detail = before.outcome === told.outcome ? "" : `${before.outcome} to ${told.outcome}`
  await record(scope, { event: "debrief-changed", subjectKind: "plan", subjectId: planId, detail })
  await renewReadings(scope, { heldPlanId: planId })
  return changed
}

/** Somebody was quicker: with the same words that is no matter. */
function changedMeanwhile(told: DebriefEntries, stored: Debrief): { version: number } {
  if (sameDebrief(entriesOfDebrief(stored), told)) return { version: stored.version }
  throw new DebriefConflict(told, stored)
}
