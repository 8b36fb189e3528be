import { and, eq, isNull } from "drizzle-orm"
import { notFound, Refusal } from "@/lib/access/refusal"
import type { CancelReason } from "@/lib/plans/meeting"
import { record } from "../audit/record"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { findPlan } from "./find-plan"
import { revokeAllLinks } from "./revoke-all-links"

/**
 * Marks a meeting as not happening, before or after its start, and revokes what was shared. A plan cancelled
 * already keeps its first reason. Throws `conflict` where the meeting was recorded as held.
 */
export async function cancelPlan(
  scope: Scope,
  { planId, reason }: { planId: string; reason: CancelReason },
): Promise<void> {
  const { tx, orgId, actor, now } = scope
  const changed = await tx
    .update(plans)
    .set({ cancelledAt: now, cancelledBy: actor.userId, cancelReason: reason })
    .where(
      and(
        eq(plans.orgId, orgId),
        eq(plans.id, planId),
        eq(plans.repId, actor.userId),
        isNull(plans.cancelledAt),
        isNull(plans.heldAt),
        isNull(plans.debriefedAt),
      ),
    )
    .returning({ id: plans.id })
  if (changed.length > 0) {
    await revokeAllLinks(scope, planId)
    return record(scope, { event: "plan-cancelled", subjectKind: "plan", subjectId: planId, detail: reason })
  }
  const plan = await findPlan(scope, { planId })
  if (!plan) throw notFound("This plan")
  if (!plan.dates.cancelledAt)
    throw new Refusal("conflict", "This meeting was recorded as held, so it cannot be marked as not happening.")
}
