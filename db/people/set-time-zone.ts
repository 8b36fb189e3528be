import { and, eq } from "drizzle-orm"
import { users } from "../schema"
import type { Scope } from "../scope"

/** Keeps the zone the actor chose for lists and for what counts as today. */
export async function setTimeZone(scope: Scope, timeZone: string): Promise<void> {
  const { orgId, actor } = scope
  await scope.tx
    .update(users)
    .set({ timeZone })
    .where(and(eq(users.orgId, orgId), eq(users.id, actor.userId)))
}
