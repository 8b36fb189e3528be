import { and, desc, eq } from "drizzle-orm"
import { type Agenda, NO_AGENDA } from "@/lib/plans/agenda"
import { agendas, organisations, publishedAgendas, shareLinks } from "../schema"
import type { Scope } from "../scope"

/** Everything of a plan's agenda: what is being written, what is in force, and the links to it, newest first. */
export async function findAgenda({ tx, orgId }: Scope, { planId }: { planId: string }): Promise<Agenda> {
  const [company, drafts, editions, links] = await Promise.all([
    tx.select({ name: organisations.name }).from(organisations).where(eq(organisations.orgId, orgId)),
    tx
      .select({
        version: agendas.version,
        purpose: agendas.purpose,
        topics: agendas.topics,
        askAhead: agendas.askAhead,
      })
      .from(agendas)
      .where(and(eq(agendas.orgId, orgId), eq(agendas.planId, planId))),
    tx
      .select({
        edition: publishedAgendas.edition,
        snapshot: publishedAgendas.snapshot,
        publishedAt: publishedAgendas.createdAt,
      })
      .from(publishedAgendas)
      .where(and(eq(publishedAgendas.orgId, orgId), eq(publishedAgendas.planId, planId)))
      .orderBy(desc(publishedAgendas.edition))
      .limit(1),
    tx
      .select({
        id: shareLinks.id,
        createdAt: shareLinks.createdAt,
        expiresAt: shareLinks.expiresAt,
        revokedAt: shareLinks.revokedAt,
      })
      .from(shareLinks)
      .where(and(eq(shareLinks.orgId, orgId), eq(shareLinks.planId, planId)))
      .orderBy(desc(shareLinks.id)),
  ])
  return { company: company[0]?.name ?? "", draft: drafts[0] ?? NO_AGENDA, published: editions[0] ?? null, links }
}
