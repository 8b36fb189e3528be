import { and, eq, isNull } from "drizzle-orm"
import type { ReviewInput } from "@/lib/coaching/review-input"
import type { Plan } from "@/lib/plans/plan"
import { entriesOf } from "@/lib/plans/plan-entries"
import { record } from "../audit/record"
import { notify } from "../notifications/notify"
import { reviewRequests, reviews } from "../schema"
import type { Scope } from "../scope"

/**
 * Keeps that a manager has read this plan as it stands, with their first word and, where they gave them, their grades.
 * What the rep had asked to be looked at is settled by it, and the rep is told. Sent twice it is one review.
 */
export async function noteReview(scope: Scope, input: ReviewInput, plan: Plan): Promise<void> {
  const { tx, orgId, actor, now } = scope
  const { id, planId, firstWord, sampled, grades } = input
  const kept = await tx
    .insert(reviews)
    .values({
      orgId,
      id,
      planId,
      reviewerId: actor.userId,
      firstWord,
      sampled,
      ...grades,
      planVersion: plan.version,
      read: entriesOf(plan),
      createdAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: reviews.id })
  if (kept.length === 0) return
  const settled = await tx
    .update(reviewRequests)
    .set({ settledAt: now })
    .where(and(eq(reviewRequests.orgId, orgId), eq(reviewRequests.planId, planId), isNull(reviewRequests.settledAt)))
    .returning({ id: reviewRequests.id })
  await record(scope, { event: "plan-reviewed", subjectKind: "plan", subjectId: planId, detail: firstWord ?? "" })
  if (settled.length > 0 || firstWord !== null)
    await notify(scope, [plan.rep.id], { kind: "plan-reviewed", planId, aboutId: planId })
}
