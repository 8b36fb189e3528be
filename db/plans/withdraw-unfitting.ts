import { and, eq, isNull } from "drizzle-orm"
import { notFound } from "@/lib/access/refusal"
import { unfittingFindings } from "../schema"
import type { Scope } from "../scope"
import { lockOpenPlan } from "./lock-open-plan"
import { readPlan } from "./read-plan"

/**
 * Takes back that a finding does not fit: it is heard again, and the plan is read so. Taken back twice is taken back
 * once. Throws a `Refusal`: not-found for what was never noted of this plan of the actor's, conflict once the meeting
 * has begun.
 */
export async function withdrawUnfitting(
  scope: Scope,
  { planId, unfittingId }: { planId: string; unfittingId: string },
): Promise<void> {
  const { tx, orgId, now } = scope
  const plan = await lockOpenPlan(scope, planId)
  const meant = and(
    eq(unfittingFindings.orgId, orgId),
    eq(unfittingFindings.planId, planId),
    eq(unfittingFindings.id, unfittingId),
  )
  const changed = await tx
    .update(unfittingFindings)
    .set({ withdrawnAt: now })
    .where(and(meant, isNull(unfittingFindings.withdrawnAt)))
    .returning({ id: unfittingFindings.id })
  if (changed.length > 0)
    return void (await readPlan(scope, { ...plan, unfitting: plan.unfitting.filter(({ id }) => id !== unfittingId) }))
  const before = await tx.select({ id: unfittingFindings.id }).from(unfittingFindings).where(meant)
  if (before.length === 0) throw notFound()
}
