import { and, desc, eq, sql } from "drizzle-orm"
import { accounts, plans } from "../schema"
import type { Scope } from "../scope"

/** The accounts the actor planned meetings with most lately, the last one first. */
export async function listRecentAccounts(
  scope: Scope,
  { atMost = 8 }: { atMost?: number } = {},
): Promise<{ id: string; name: string; place: string }[]> {
  const lately = sql`max(${plans.startsAt})`
  return scope.tx
    .select({ id: accounts.id, name: accounts.name, place: accounts.place })
    .from(plans)
    .innerJoin(accounts, and(eq(accounts.orgId, plans.orgId), eq(accounts.id, plans.accountId)))
    .where(and(eq(plans.orgId, scope.orgId), eq(plans.repId, scope.actor.userId)))
    .groupBy(accounts.orgId, accounts.id)
    .orderBy(desc(lately), accounts.id)
    .limit(atMost)
}
