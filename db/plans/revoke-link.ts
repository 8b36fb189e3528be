import { and, eq, isNull } from "drizzle-orm"
import { notFound } from "@/lib/access/refusal"
import { record } from "../audit/record"
import { shareLinks } from "../schema"
import type { Scope } from "../scope"

/** Lets a link open nothing from now on. One that was revoked already keeps its time. Throws `not-found` for no link of this plan. */
export async function revokeLink(scope: Scope, { planId, linkId }: { planId: string; linkId: string }): Promise<void> {
  const { tx, orgId, now } = scope
  const isThis = and(eq(shareLinks.orgId, orgId), eq(shareLinks.id, linkId), eq(shareLinks.planId, planId))
  const revoked = await tx
    .update(shareLinks)
    .set({ revokedAt: now })
    .where(and(isThis, isNull(shareLinks.revokedAt)))
    .returning({ id: shareLinks.id })
  if (revoked.length > 0)
    return record(scope, { event: "agenda-link-revoked", subjectKind: "plan", subjectId: planId, detail: linkId })
  const [known] = await tx.select({ id: shareLinks.id }).from(shareLinks).where(isThis)
  if (!known) throw notFound("This link")
}
