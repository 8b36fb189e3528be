import { and, eq, isNull } from "drizzle-orm"
import { Refusal } from "@/lib/access/refusal"
import { record } from "../audit/record"
import { linkTokenHash } from "../people/link-token-hash"
import { newLinkToken } from "../people/new-link-token"
import { rulesPages, shareTokens } from "../schema"
import type { Scope } from "../scope"

/**
 * Lets anybody with an address read how objectives are read, and answers with the secret of that address, which is kept
 * nowhere. An address there was before opens nothing from now on.
 * @throws Refusal `conflict` for a form that was sent before, or while another admin does the same
 */
export async function openRulesPage(scope: Scope, { id }: { id: string }): Promise<string> {
  const { orgId, tx, actor, now } = scope
  await tx
    .update(rulesPages)
    .set({ closedAt: now })
    .where(and(eq(rulesPages.orgId, orgId), isNull(rulesPages.closedAt)))
  const token = newLinkToken()
  const tokenHash = linkTokenHash(token)
  const opened = await tx
    .insert(rulesPages)
    .values({ orgId, id, tokenHash, openedBy: actor.userId, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: rulesPages.id })
  if (opened.length === 0)
    throw new Refusal("conflict", "This form was sent before. Open the page again to make another address.")
  await tx.insert(shareTokens).values({ tokenHash, orgId })
  await record(scope, { event: "rules-page-opened", subjectKind: "rules-page", subjectId: id })
  return token
}
