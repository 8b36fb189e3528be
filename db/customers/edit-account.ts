import { and, eq, sql } from "drizzle-orm"
import { Refusal } from "@/lib/access/refusal"
import type { AccountChange } from "@/lib/customers/account-input"
import { record } from "../audit/record"
import { accounts } from "../schema"
import type { Scope } from "../scope"

/**
 * Changes an account, if it still is as it was when the form was opened. Throws a `Refusal` of kind
 * conflict otherwise; nothing is lost, since the form keeps its words and the page shows what is stored.
 */
export async function editAccount(scope: Scope, change: AccountChange): Promise<{ version: number }> {
  const { accountId, version, name, industry, place } = change
  const [changed] = await scope.tx
    .update(accounts)
    .set({ name, industry, place, version: sql`${accounts.version} + 1` })
    .where(and(eq(accounts.orgId, scope.orgId), eq(accounts.id, accountId), eq(accounts.version, version)))
    .returning({ version: accounts.version })
  if (!changed) {
    throw new Refusal("conflict", "Somebody changed this account while you had it open. Compare, then save again.")
  }
  await record(scope, { event: "account-changed", subjectKind: "account", subjectId: accountId })
  return changed
}
