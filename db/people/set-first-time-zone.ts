import { and, eq, isNull } from "drizzle-orm"
import { users } from "../schema"
import type { TenantScope } from "../scope"

/** Keeps the browser's time zone at a first sign-in; a zone that was chosen before stays. */
export async function setFirstTimeZone(
  scope: TenantScope,
  { userId, timeZone }: { userId: string; timeZone: string },
): Promise<void> {
  await scope.tx
    .update(users)
    .set({ timeZone })
    .where(and(eq(users.orgId, scope.orgId), eq(users.id, userId), isNull(users.timeZone)))
}
