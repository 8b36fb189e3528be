import { and, eq, isNull } from "drizzle-orm"
import { record } from "../audit/record"
import { sessions } from "../schema"
import type { TenantScope } from "../scope"

type Ended = { userId: string; sessionId: string }

/** Ends one session of this person; one that has ended already stays as it is. Answers whether there was one to end. */
export async function endSession(scope: TenantScope, { userId, sessionId }: Ended): Promise<boolean> {
  const { orgId, now } = scope
  const ended = await scope.tx
    .update(sessions)
    .set({ endedAt: now })
    .where(
      and(eq(sessions.orgId, orgId), eq(sessions.id, sessionId), eq(sessions.userId, userId), isNull(sessions.endedAt)),
    )
    .returning({ id: sessions.id })
  if (ended.length === 0) return false
  await record(scope, { event: "session-ended", subjectKind: "session", subjectId: sessionId })
  return true
}
