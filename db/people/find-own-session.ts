import { and, eq, isNull } from "drizzle-orm"
import type { Subject } from "@/lib/access/permissions"
import { sessions } from "../schema"
import type { Scope } from "../scope"

/** A session of the actor's own that has not ended; another's is not found, as if it did not exist. */
export async function findOwnSession(scope: Scope, sessionId: string): Promise<(Subject & { id: string }) | null> {
  const { orgId, actor } = scope
  const [found] = await scope.tx
    .select({ id: sessions.id, ownerId: sessions.userId })
    .from(sessions)
    .where(
      and(
        eq(sessions.orgId, orgId),
        eq(sessions.id, sessionId),
        eq(sessions.userId, actor.userId),
        isNull(sessions.endedAt),
      ),
    )
  return found ? { ...found, coachedByActor: false } : null
}
