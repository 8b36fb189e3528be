import { and, eq, isNull } from "drizzle-orm"
import { shareLinks } from "../schema"
import type { Scope } from "../scope"

/** Lets no link to this plan's agenda open anything any more. Links revoked already keep their time. */
export async function revokeAllLinks({ tx, orgId, now }: Scope, planId: string): Promise<void> {
  await tx
    .update(shareLinks)
    .set({ revokedAt: now })
    .where(and(eq(shareLinks.orgId, orgId), eq(shareLinks.planId, planId), isNull(shareLinks.revokedAt)))
}
