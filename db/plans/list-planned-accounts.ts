import { and, asc, eq, exists, sql } from "drizzle-orm"
import { accounts, plans } from "../schema"
import type { Scope } from "../scope"

/** The accounts the actor has a plan with, by name, to choose one from; the first five hundred. */
export async function listPlannedAccounts({ tx, orgId, actor }: Scope): Promise<{ id: string; name: string }[]> {
  const own = tx
    .select({ one: sql`1` })
    .from(plans)
    .where(and(eq(plans.orgId, accounts.orgId), eq(plans.accountId, accounts.id), eq(plans.repId, actor.userId)))
  return tx
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(and(eq(accounts.orgId, orgId), exists(own)))
    .orderBy(asc(accounts.name), asc(accounts.id))
    .limit(500)
}
