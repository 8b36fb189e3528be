import { and, eq, isNotNull } from "drizzle-orm"
import { notFound } from "@/lib/access/refusal"
import { refuseClosed } from "@/lib/plans/refuse-closed"
import { record } from "../audit/record"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { findPlan } from "./find-plan"
import { isUnfrozen } from "./is-unfrozen"

/** Takes *ready* back. A plan that is not ready stays as it is; one that is closed refuses with `conflict`. */
export async function backToDraft(scope: Scope, { planId }: { planId: string }): Promise<void> {
  const { tx, orgId, now } = scope
  const changed = await tx
    .update(plans)
    .set({ readyAt: null, readyBy: null })
    .where(and(eq(plans.orgId, orgId), eq(plans.id, planId), isUnfrozen(scope), isNotNull(plans.readyAt)))
    .returning({ id: plans.id })
  if (changed.length > 0) return record(scope, { event: "plan-back-to-draft", subjectKind: "plan", subjectId: planId })
  const plan = await findPlan(scope, { planId })
  if (!plan) throw notFound("This plan")
  refuseClosed(plan, now)
}
