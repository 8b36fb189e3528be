import { and, eq, isNull, sql } from "drizzle-orm"
import { notFound, Refusal } from "@/lib/access/refusal"
import { type DebriefEntries, entriesOfDebrief, sameDebrief } from "@/lib/plans/debrief"
import { DebriefConflict } from "@/lib/plans/debrief-conflict"
import type { Plan } from "@/lib/plans/plan"
import { record } from "../audit/record"
import { debriefs, plans } from "../schema"
import type { Scope } from "../scope"
import { findDebrief } from "./find-debrief"
import { findPlan } from "./find-plan"
import { heldFromNow } from "./held-from-now"
import { isBegun } from "./is-begun"
import { renewReadings } from "./renew-readings"
import { requireAnswered } from "./require-answered"

/**
 * Tells what happened at a meeting that has begun, which says too that it took place. Told again in the same words
 * it changes nothing and answers the same. Throws a `DebriefConflict` where something else was told already,
 * `conflict` where the meeting has not begun or did not happen, `invalid` where it is not said whether the primary
 * was asked for.
 */
export async function debriefMeeting(
  scope: Scope,
  { planId, entries }: { planId: string; entries: DebriefEntries },
): Promise<{ version: number }> {
  const { tx, orgId, actor, now } = scope
  const plan = await findPlan(scope, { planId })
  if (!plan) throw notFound("This plan")
  const told = requireAnswered(plan, entries)
  const debriefed = await tx
    .update(plans)
    .set({
      heldAt: sql`coalesce(${plans.heldAt}, ${now.toISOString()}::timestamptz)`,
      heldBy: sql`coalesce(${plans.heldBy}, ${actor.userId}::uuid)`,
      heldFrom: heldFromNow(),
      debriefedAt: now,
      debriefedBy: actor.userId,
    })
    .where(and(eq(plans.orgId, orgId), eq(plans.id, planId), isBegun(scope), isNull(plans.debriefedAt)))
    .returning({ heldFrom: plans.heldFrom })
  if (debriefed.length === 0) return toldBefore(scope, plan, told)
  await tx.insert(debriefs).values({ orgId, planId, ...told, createdAt: now, updatedAt: now })
  const about = { subjectKind: "plan", subjectId: planId }
  if (!plan.dates.heldAt)
    await record(scope, { event: "plan-held", ...about, detail: debriefed[0]?.heldFrom ?? undefined })
  await record(scope, { event: "plan-debriefed", ...about, detail: told.outcome })
  await renewReadings(scope, { heldPlanId: planId })
  return { version: 1 }
}

/** Why nothing was changed. The debrief is read now, since another may have come in while this one waited. */
async function toldBefore(scope: Scope, plan: Plan, told: DebriefEntries): Promise<{ version: number }> {
  const stored = await findDebrief(scope, { planId: plan.id })
  if (stored && sameDebrief(entriesOfDebrief(stored), told)) return { version: stored.version }
  if (stored) throw new DebriefConflict(told, stored)
  const now = await findPlan(scope, { planId: plan.id })
  if (now?.dates.cancelledAt)
    throw new Refusal("conflict", "This meeting was marked as not happening, so there is nothing to debrief.")
  throw new Refusal("conflict", "The meeting has not begun. Debrief it once it has.")
}
