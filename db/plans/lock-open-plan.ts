import { and, eq } from "drizzle-orm"
import { notFound, Refusal } from "@/lib/access/refusal"
import type { Plan } from "@/lib/plans/plan"
import { refuseClosed } from "@/lib/plans/refuse-closed"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { findPlan } from "./find-plan"
import { isUnfrozen } from "./is-unfrozen"

/**
 * The actor's own plan while it may still be written in, locked until the transaction ends, so that nothing said of it
 * passes another change. Throws a `Refusal`: not-found for what is not there, conflict where it is not the actor's, once
 * the meeting has begun, or once it was marked as not happening.
 */
export async function lockOpenPlan(scope: Scope, planId: string): Promise<Plan> {
  const { tx, orgId, now } = scope
  const locked = await tx
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.orgId, orgId), eq(plans.id, planId), isUnfrozen(scope)))
    .for("update")
  // Read in a statement of its own: it sees what was waited for.
  const plan = await findPlan(scope, { planId })
  if (!plan) throw notFound("This plan")
  refuseClosed(plan, now)
  // The second lock, should the first ever be left open.
  if (locked.length === 0) throw new Refusal("conflict", "Only whose plan it is may say that of it.")
  return plan
}
