import { asc, eq } from "drizzle-orm"
import { accounts } from "../schema"
import type { TenantScope } from "../scope"

/** The organisation's accounts by name alone, to recognise them in an invitation. */
export async function listAccountNames(
  { tx, orgId }: TenantScope,
  { atMost = 5_000 }: { atMost?: number } = {},
): Promise<{ id: string; name: string }[]> {
  return tx
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(eq(accounts.orgId, orgId))
    .orderBy(asc(accounts.name), asc(accounts.id))
    .limit(atMost)
}
