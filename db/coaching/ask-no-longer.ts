import { and, eq, isNull } from "drizzle-orm"
import { reviewRequests } from "../schema"
import type { Scope } from "../scope"

/** Takes a request for review back; one that was settled already stays so. */
export async function askNoLonger({ tx, orgId, now }: Scope, { planId }: { planId: string }): Promise<void> {
  await tx
    .update(reviewRequests)
    .set({ settledAt: now })
    .where(and(eq(reviewRequests.orgId, orgId), eq(reviewRequests.planId, planId), isNull(reviewRequests.settledAt)))
}
