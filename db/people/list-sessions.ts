import { and, desc, eq, gt, isNull } from "drizzle-orm"
import { sessions } from "../schema"
import type { Scope } from "../scope"

/** Sessions shown at most; somebody with more ends all the others at once. */
const MOST = 50

export type SessionShown = {
  id: string
  device: string
  address: string
  createdAt: Date
  lastUsedAt: Date
  isThisOne: boolean
}

/** The actor's own live sessions, this one first, then by last use. */
export async function listSessions(scope: Scope): Promise<SessionShown[]> {
  const { orgId, actor, now } = scope
  const found = await scope.tx
    .select({
      id: sessions.id,
      device: sessions.device,
      address: sessions.address,
      createdAt: sessions.createdAt,
      lastUsedAt: sessions.lastUsedAt,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.orgId, orgId),
        eq(sessions.userId, actor.userId),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, now),
      ),
    )
    .orderBy(desc(sessions.lastUsedAt))
    .limit(MOST)
  const shown = found.map((session) => ({ ...session, isThisOne: session.id === actor.sessionId }))
  return shown.sort((a, b) => Number(b.isThisOne) - Number(a.isThisOne))
}
