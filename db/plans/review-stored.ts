import { and, eq } from "drizzle-orm"
import { notFound } from "@/lib/access/refusal"
import type { OpenItem, PlanReview } from "@/lib/objectives/plan-review"
import { planState } from "@/lib/plans/plan-state"
import { record } from "../audit/record"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { findPlan } from "./find-plan"
import { readPlan } from "./read-plan"

/**
 * Reviews a plan after a change to it: a ready one that no longer passes goes back to draft, and the answer is what
 * it lacks; null otherwise. The plan is read under the change's own lock, so that whoever made it ready, or graded the
 * contact, before is seen.
 */
export async function reviewStored(scope: Scope, planId: string): Promise<OpenItem[] | null> {
  const plan = await findPlan(scope, { planId })
  if (!plan) throw notFound("This plan")
  const review = await readPlan(scope, plan)
  return planState(plan.dates) === "ready" && !review.ready ? takeReadyBack(scope, planId, review) : null
}

async function takeReadyBack(scope: Scope, planId: string, { open }: PlanReview): Promise<OpenItem[]> {
  await scope.tx
    .update(plans)
    .set({ readyAt: null, readyBy: null })
    .where(and(eq(plans.orgId, scope.orgId), eq(plans.id, planId)))
  await record(scope, {
    event: "plan-back-to-draft",
    subjectKind: "plan",
    subjectId: planId,
    detail: "no longer passed after a change",
  })
  return open.filter(({ blocks }) => blocks)
}
