import type { NewAccount } from "@/lib/customers/account-input"
import { record } from "../audit/record"
import { accounts } from "../schema"
import type { Scope } from "../scope"

/** Adds an account under the id its form was drawn with; sent twice, the first stands. */
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
  return { accountId }
}
