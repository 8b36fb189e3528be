import { and, eq } from "drizzle-orm"
import type { Subject } from "@/lib/access/permissions"
import { accounts } from "../schema"
import type { TenantScope } from "../scope"

export type Account = Subject & { id: string; name: string; industry: string; place: string; version: number }

/** An account of the organisation; null for any other id. */
export async function findAccount(scope: TenantScope, { accountId }: { accountId: string }): Promise<Account | null> {
  const [found] = await scope.tx
    .select({
      id: accounts.id,
      name: accounts.name,
      industry: accounts.industry,
      place: accounts.place,
      version: accounts.version,
    })
    .from(accounts)
    .where(and(eq(accounts.orgId, scope.orgId), eq(accounts.id, accountId)))
  // Nobody's own: an account belongs to the organisation.
  return found ? { ...found, ownerId: null, coachedByActor: false } : null
}
