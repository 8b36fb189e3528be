import { and, eq, isNull } from "drizzle-orm"
import { notFound, Refusal } from "@/lib/access/refusal"
import { linkEnds } from "@/lib/plans/link-life"
import { record } from "../audit/record"
import { linkTokenHash } from "../people/link-token-hash"
import { newLinkToken } from "../people/new-link-token"
import { shareLinks, shareTokens } from "../schema"
import type { Scope } from "../scope"
import { findAgenda } from "./find-agenda"
import { findPlan } from "./find-plan"

type Share = { planId: string; linkId: string }

/**
 * Makes a link to the edition in force and answers with the secret of its address, which is kept nowhere. Asked twice
 * with one id it is one link, whose newest secret counts. Throws `conflict` where nothing was published yet, what was
 * published is for another customer, the meeting does not happen, or a link would have ended already.
 */
export async function shareAgenda(scope: Scope, { planId, linkId }: Share): Promise<string> {
  const { tx, orgId, actor, now } = scope
  const plan = await findPlan(scope, { planId })
  if (!plan) throw notFound("This plan")
  if (plan.dates.cancelledAt) throw new Refusal("conflict", "This meeting was marked as not happening.")
  const { published } = await findAgenda(scope, { planId })
  if (!published) throw new Refusal("conflict", "Publish the agenda first: a link shows what was published.")
  const { snapshot } = published
  if (snapshot.account !== plan.account.name)
    throw new Refusal("conflict", `What is published was made for ${snapshot.account}. Publish again first.`)
  const expiresAt = linkEnds(snapshot)
  if (expiresAt.getTime() <= now.getTime()) throw new Refusal("conflict", "Links end seven days after the meeting.")

  const token = newLinkToken()
  const tokenHash = linkTokenHash(token)
  const made = await tx
    .insert(shareLinks)
    .values({ orgId, id: linkId, planId, tokenHash, createdBy: actor.userId, createdAt: now, expiresAt })
    .onConflictDoNothing()
    .returning({ id: shareLinks.id })
  if (made.length === 0 && !(await renew(scope, { planId, linkId }, tokenHash)))
    throw new Refusal("conflict", "This form was sent before. Open the page again to make another link.")
  await tx.insert(shareTokens).values({ tokenHash, orgId })
  if (made.length > 0)
    await record(scope, { event: "agenda-shared", subjectKind: "plan", subjectId: planId, detail: linkId })
  return token
}

async function renew({ tx, orgId, actor }: Scope, { planId, linkId }: Share, tokenHash: string): Promise<boolean> {
  const renewed = await tx
    .update(shareLinks)
    .set({ tokenHash })
    .where(
      and(
        eq(shareLinks.orgId, orgId),
        eq(shareLinks.id, linkId),
        eq(shareLinks.planId, planId),
        eq(shareLinks.createdBy, actor.userId),
        isNull(shareLinks.revokedAt),
      ),
    )
    .returning({ id: shareLinks.id })
  return renewed.length > 0
}
