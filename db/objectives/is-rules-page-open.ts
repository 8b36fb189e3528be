import { and, eq, isNull } from "drizzle-orm"
import { rulesPages } from "../schema"
import type { TenantScope } from "../scope"

/** Whether an address, by the hash of its secret, may be read by whoever has it. */
export async function isRulesPageOpen({ orgId, tx }: TenantScope, tokenHash: string): Promise<boolean> {
  const [open] = await tx
    .select({ id: rulesPages.id })
    .from(rulesPages)
    .where(and(eq(rulesPages.orgId, orgId), eq(rulesPages.tokenHash, tokenHash), isNull(rulesPages.closedAt)))
  return open !== undefined
}
