import { and, eq, isNull } from "drizzle-orm"
import { reviews } from "../schema"
import type { Scope } from "../scope"

/** Shows the rules' findings beside the actor's own review of a plan, from now on. */
export async function uncoverFindings(scope: Scope, { planId }: { planId: string }): Promise<void> {
  const { tx, orgId, actor, now } = scope
  await tx
    .update(reviews)
    .set({ uncoveredAt: now })
    .where(
      and(
        eq(reviews.orgId, orgId),
        eq(reviews.planId, planId),
        eq(reviews.reviewerId, actor.userId),
        isNull(reviews.uncoveredAt),
      ),
    )
}
