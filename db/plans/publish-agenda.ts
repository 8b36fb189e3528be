import { and, desc, eq, isNull } from "drizzle-orm"
import { notFound, Refusal } from "@/lib/access/refusal"
import { newId } from "@/lib/id"
import type { CustomerAgenda } from "@/lib/objectives/agenda"
import { saysSomething } from "@/lib/plans/agenda"
import { agendaAsText, isSameAgenda } from "@/lib/plans/agenda-as-text"
import { agendaLeaks } from "@/lib/plans/agenda-leaks"
import { agendaOf } from "@/lib/plans/agenda-of"
import { agendaSecrets } from "@/lib/plans/agenda-secrets"
import { linkEnds } from "@/lib/plans/link-life"
import { NotPublishable } from "@/lib/plans/not-publishable"
import { refuseClosed } from "@/lib/plans/refuse-closed"
import { record } from "../audit/record"
import { agendas, plans, publishedAgendas, shareLinks } from "../schema"
import type { Scope } from "../scope"
import { findAgenda } from "./find-agenda"
import { findPlan } from "./find-plan"

/** `shown` is the agenda the rep had before their eyes, as one text: what they say yes to. */
type Publish = { planId: string; shown: string }

/**
 * Makes what the page showed the edition in force, for every link there is and will be. Publishing the same again
 * makes no new edition. Throws `NotPublishable` where its words stand in a private field too, `conflict` where the
 * plan or the agenda changed since the page was drawn, or the plan is closed, `invalid` where there is nothing to publish.
 */
export async function publishAgenda(scope: Scope, { planId, shown }: Publish): Promise<{ edition: number }> {
  const { tx, orgId, now } = scope
  // One publishing at a time, over a plan and an agenda that do not change meanwhile.
  await tx
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.orgId, orgId), eq(plans.id, planId)))
    .for("update")
  await tx
    .select({ id: agendas.planId })
    .from(agendas)
    .where(and(eq(agendas.orgId, orgId), eq(agendas.planId, planId)))
    .for("update")
  const plan = await findPlan(scope, { planId })
  if (!plan) throw notFound("This plan")
  refuseClosed(plan, now)
  const { company, draft, published } = await findAgenda(scope, { planId })
  const snapshot = agendaOf(plan, company, draft)
  if (published && isSameAgenda(published.snapshot, snapshot)) return { edition: published.edition }
  if (!saysSomething(draft)) throw new Refusal("invalid", "Say what the meeting is about first.")
  if (shown !== agendaAsText(snapshot))
    throw new Refusal("conflict", "The plan or the agenda changed since you looked. Read it again, then publish.")
  const leaks = agendaLeaks(snapshot, agendaSecrets(plan, draft))
  if (leaks.length > 0) throw new NotPublishable(leaks)
  return storeEdition(scope, planId, snapshot)
}

async function storeEdition(scope: Scope, planId: string, snapshot: CustomerAgenda): Promise<{ edition: number }> {
  const { tx, orgId, actor, now } = scope
  const [last] = await tx
    .select({ edition: publishedAgendas.edition })
    .from(publishedAgendas)
    .where(and(eq(publishedAgendas.orgId, orgId), eq(publishedAgendas.planId, planId)))
    .orderBy(desc(publishedAgendas.edition))
    .limit(1)
  const edition = (last?.edition ?? 0) + 1
  await tx
    .insert(publishedAgendas)
    .values({ orgId, id: newId(), planId, edition, snapshot, publishedBy: actor.userId, createdAt: now })
  // A link lives as long as the meeting it tells of says.
  await tx
    .update(shareLinks)
    .set({ expiresAt: linkEnds(snapshot) })
    .where(and(eq(shareLinks.orgId, orgId), eq(shareLinks.planId, planId), isNull(shareLinks.revokedAt)))
  await record(scope, {
    event: "agenda-published",
    subjectKind: "plan",
    subjectId: planId,
    detail: `edition ${edition}`,
  })
  return { edition }
}
