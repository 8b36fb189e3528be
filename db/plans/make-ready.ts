import { and, eq, sql } from "drizzle-orm"
import { notFound, Refusal } from "@/lib/access/refusal"
import { reviewPlan } from "@/lib/objectives/review-plan"
import { draftOf } from "@/lib/plans/draft-of"
import { NotReady } from "@/lib/plans/not-ready"
import { planState } from "@/lib/plans/plan-state"
import { refuseClosed } from "@/lib/plans/refuse-closed"
import { record } from "../audit/record"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { findPlan } from "./find-plan"
import { isUnfrozen } from "./is-unfrozen"
import { readPlan } from "./read-plan"

/**
 * Marks a plan ready, if what is stored passes. A plan that is ready already stays so. Throws `NotReady` with
 * what stands in the way; `conflict` where the stored plan is not the version that was looked at, or is closed.
 */
export async function makeReady(scope: Scope, { planId, version }: { planId: string; version: number }): Promise<void> {
  const { tx, orgId, actor, now } = scope
  const plan = await findPlan(scope, { planId })
  if (!plan) throw notFound("This plan")
  refuseClosed(plan, now)
  if (plan.version !== version) throw changedMeanwhile()
  if (planState(plan.dates) === "ready") return
  const { ready, open } = reviewPlan(draftOf(plan))
  if (!ready) throw new NotReady(open.filter(({ blocks }) => blocks))
  const changed = await tx
    .update(plans)
    .set({ readyAt: now, readyBy: actor.userId })
    .where(and(eq(plans.orgId, orgId), eq(plans.id, planId), eq(plans.version, version), isUnfrozen(scope), isNotReady))
    .returning({ id: plans.id })
  const after = await findPlan(scope, { planId })
  if (changed.length > 0 && after) {
    await readPlan(scope, after)
    return record(scope, { event: "plan-ready", subjectKind: "plan", subjectId: planId })
  }
  if (!after || after.version !== version || planState(after.dates) !== "ready") throw changedMeanwhile()
}

/** The rule of `planState`, once more where it decides. */
const isNotReady = sql`(${plans.readyAt} is null or ${plans.changesRequestedAt} >= ${plans.readyAt})`

const changedMeanwhile = () =>
  new Refusal(
    "conflict",
    "This plan was changed somewhere else in the meantime. Look at it once more, then make it ready.",
  )
