import { and, desc, eq, gt, isNull } from "drizzle-orm"
import type { AgendaEdition } from "@/lib/plans/agenda"
import { publishedAgendas, shareLinks } from "../schema"
import type { TenantScope } from "../scope"
import { meetingKey } from "./meeting-key"

/** What somebody who holds a link may see. `key` is the same for every edition of one meeting, and says nothing of it. */
export type SharedAgenda = AgendaEdition & { key: string }

/**
 * The edition in force behind a link that is neither revoked nor at its end; null for every other. It reads what was
 * published and nothing else: no query on this way names the plan's own table.
 */
export async function readSharedAgenda(
  { tx, orgId, now }: TenantScope,
  tokenHash: string,
): Promise<SharedAgenda | null> {
  const [found] = await tx
    .select({
      planId: publishedAgendas.planId,
      edition: publishedAgendas.edition,
      snapshot: publishedAgendas.snapshot,
      publishedAt: publishedAgendas.createdAt,
    })
    .from(shareLinks)
    .innerJoin(
      publishedAgendas,
      and(eq(publishedAgendas.orgId, shareLinks.orgId), eq(publishedAgendas.planId, shareLinks.planId)),
    )
    .where(
      and(
        eq(shareLinks.orgId, orgId),
        eq(shareLinks.tokenHash, tokenHash),
        isNull(shareLinks.revokedAt),
        gt(shareLinks.expiresAt, now),
      ),
    )
    .orderBy(desc(publishedAgendas.edition))
    .limit(1)
  if (!found) return null
  const { planId, ...edition } = found
  return { ...edition, key: meetingKey(planId) }
}
