import { and, eq } from "drizzle-orm"
import { Refusal } from "@/lib/access/refusal"
import type { NewAccount } from "@/lib/customers/account-input"
import { record } from "../audit/record"
import { accounts } from "../schema"
import type { Scope } from "../scope"

/**
 * Adds an account under the id its form was drawn with; sent twice, the first stands. Throws a `Refusal` of kind
 * conflict for an id under which somebody else added one.
 */
export async function createAccount(
  scope: Scope,
  { accountId, name, industry, place }: NewAccount,
): Promise<{ accountId: string }> {
  const { orgId, tx, actor } = scope
  const made = await tx
    .insert(accounts)
    .values({ orgId, id: accountId, name, industry, place, createdBy: actor.userId })
    .onConflictDoNothing()
    .returning({ id: accounts.id })
  if (made.length > 0) await record(scope, { event: "account-created", subjectKind: "account", subjectId: accountId })
  else await requireOwnEarlier(scope, accountId)
  return { accountId }
}

/** The id came from a browser: what stands under it already must be what this person sent before. */
async function requireOwnEarlier({ orgId, tx, actor }: Scope, accountId: string): Promise<void> {
  const earlier = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.orgId, orgId), eq(accounts.id, accountId), eq(accounts.createdBy, actor.userId)))
  if (earlier.length === 0) throw new Refusal("conflict", "Open the form again: this one names another account.")
}
