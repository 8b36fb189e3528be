import { and, eq, gt, isNull, sql } from "drizzle-orm"
import type { Role } from "@/lib/access/role"
import { sessions, userRoles, users } from "../schema"
import type { TenantScope } from "../scope"

/** A session's last use is written down at most this often, in milliseconds: five minutes. */
const TOUCH_AFTER = 5 * 60_000

export type LiveSession = { userId: string; sessionId: string; name: string; timeZone: string | null; roles: Role[] }

/** The person behind a session that has not ended or expired and whose user is active; null otherwise. */
export async function findLiveSession(
  scope: TenantScope,
  { userId, sessionId }: { userId: string; sessionId: string },
): Promise<LiveSession | null> {
  const [found] = await scope.tx
    .select({
      userId: users.id,
      sessionId: sessions.id,
      name: users.name,
      timeZone: users.timeZone,
      lastUsedAt: sessions.lastUsedAt,
      roles: sql<
        Role[]
      >`array(select ${userRoles.role} from ${userRoles} where ${userRoles.orgId} = ${users.orgId} and ${userRoles.userId} = ${users.id} order by 1)`,
    })
    .from(sessions)
    .innerJoin(users, and(eq(users.orgId, sessions.orgId), eq(users.id, sessions.userId)))
    .where(
      and(
        eq(sessions.orgId, scope.orgId),
        eq(sessions.id, sessionId),
        eq(sessions.userId, userId),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, scope.now),
        isNull(users.deactivatedAt),
      ),
    )
  if (!found) return null
  const { lastUsedAt, ...session } = found
  if (scope.now.getTime() - lastUsedAt.getTime() > TOUCH_AFTER) {
    await scope.tx
      .update(sessions)
      .set({ lastUsedAt: scope.now })
      .where(and(eq(sessions.orgId, scope.orgId), eq(sessions.id, sessionId)))
  }
  return session
}
