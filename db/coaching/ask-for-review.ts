import { and, eq, isNull } from "drizzle-orm"
import type { AskForReview } from "@/lib/coaching/ask-input"
import { notify } from "../notifications/notify"
import { managersOf } from "../people/managers-of"
import { lockOpenPlan } from "../plans/lock-open-plan"
import { reviewRequests } from "../schema"
import type { Scope } from "../scope"

/**
 * Asks the rep's managers to look at a plan, or at a part of it. One request stands a plan: asked again, the words and
 * the part are the newer ones. Throws a `Refusal` as `lockOpenPlan` does.
 */
export async function askForReview(scope: Scope, { id, planId, part, words }: AskForReview): Promise<void> {
  const { tx, orgId, actor, now } = scope
  await lockOpenPlan(scope, planId)
  const standing = await tx
    .update(reviewRequests)
    .set({ part, words, createdAt: now })
    .where(and(eq(reviewRequests.orgId, orgId), eq(reviewRequests.planId, planId), isNull(reviewRequests.settledAt)))
    .returning({ id: reviewRequests.id })
  if (standing.length === 0)
    await tx
      .insert(reviewRequests)
      .values({ orgId, id, planId, part, words, askedBy: actor.userId, createdAt: now })
      .onConflictDoNothing()
  await notify(scope, await managersOf(scope, actor.userId), { kind: "review-asked", planId, aboutId: planId })
}
