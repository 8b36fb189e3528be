import { and, eq, isNull } from "drizzle-orm"
import { notFound, Refusal } from "@/lib/access/refusal"
import { record } from "../audit/record"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { findPlan } from "./find-plan"
import { heldFromNow } from "./held-from-now"
import { isBegun } from "./is-begun"
import { renewReadings } from "./renew-readings"

/**
 * Says that a meeting took place, and whether its plan was ready. Said twice it is written down once. Throws
 * `conflict` before the start and where the meeting was marked as not happening.
 */
export async function holdMeeting(scope: Scope, { planId }: { planId: string }): Promise<void> {
  const { tx, orgId, actor, now } = scope
  const [held] = await tx
    .update(plans)
    .set({ heldAt: now, heldBy: actor.userId, heldFrom: heldFromNow() })
    .where(and(eq(plans.orgId, orgId), eq(plans.id, planId), isBegun(scope), isNull(plans.heldAt)))
    .returning({ heldFrom: plans.heldFrom })
  if (held) {
    await record(scope, { event: "plan-held", subjectKind: "plan", subjectId: planId, detail: held.heldFrom ?? "" })
    return renewReadings(scope, { heldPlanId: planId })
  }
  const plan = await findPlan(scope, { planId })
  if (!plan) throw notFound("This plan")
  if (plan.dates.cancelledAt)
    throw new Refusal("conflict", "This meeting was marked as not happening, so it cannot have taken place.")
  if (!plan.dates.heldAt) throw new Refusal("conflict", "The meeting has not begun, or it is not yours.")
}
