import { and, eq, isNull, ne } from "drizzle-orm"
import { record } from "../audit/record"
import { sessions } from "../schema"
import type { Scope } from "../scope"

/** Ends the actor's own sessions: all of them, or with `keepThisOne` all but the one that asks. Answers how many. */
export async function endAllSessions(scope: Scope, { keepThisOne }: { keepThisOne: boolean }): Promise<number> {
  const { orgId, actor, now } = scope
  const ended = await scope.tx
    .update(sessions)
    .set({ endedAt: now })
    .where(
      and(
        eq(sessions.orgId, orgId),
        eq(sessions.userId, actor.userId),
        isNull(sessions.endedAt),
        keepThisOne ? ne(sessions.id, actor.sessionId) : undefined,
      ),
    )
    .returning({ id: sessions.id })
  const detail = `${ended.length} ended${keepThisOne ? ", this one kept" : ""}`
  await record(scope, { event: "signed-out-everywhere", subjectKind: "user", subjectId: actor.userId, detail })
  return ended.length
}
