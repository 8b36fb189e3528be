import { and, eq, isNull } from "drizzle-orm"
import { organisations, users } from "../schema"
import type { TenantScope } from "../scope"

/** Who was invited, and to what organisation; null when they have a password already or are deactivated. */
export async function findInvited(
  scope: TenantScope,
  userId: string,
): Promise<{ name: string; email: string; organisation: string } | null> {
  const [invited] = await scope.tx
    .select({ name: users.name, email: users.email, organisation: organisations.name })
    .from(users)
    .innerJoin(organisations, eq(organisations.orgId, users.orgId))
    .where(
      and(eq(users.orgId, scope.orgId), eq(users.id, userId), isNull(users.passwordHash), isNull(users.deactivatedAt)),
    )
  return invited ?? null
}
