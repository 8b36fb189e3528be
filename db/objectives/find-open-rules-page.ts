import { and, eq, isNull } from "drizzle-orm"
import { rulesPages, users } from "../schema"
import type { Scope } from "../scope"

/** The address at which anybody may read how objectives are read, since when, and who let them; null while nobody may. */
export async function findOpenRulesPage({
  orgId,
  tx,
}: Scope): Promise<{ id: string; since: Date; openedBy: string } | null> {
  const [found] = await tx
    .select({ id: rulesPages.id, since: rulesPages.createdAt, openedBy: users.name })
    .from(rulesPages)
    .innerJoin(users, and(eq(users.orgId, rulesPages.orgId), eq(users.id, rulesPages.openedBy)))
    .where(and(eq(rulesPages.orgId, orgId), isNull(rulesPages.closedAt)))
  return found ?? null
}
