import { and, asc, eq, isNull, sql } from "drizzle-orm"
import { Refusal } from "@/lib/access/refusal"
import { record } from "../audit/record"
import { sessions, userRoles, users } from "../schema"
import type { Scope } from "../scope"

/**
 * Closes a person's account: they cannot sign in, and every session of theirs is dead by the next request.
 * Everything they wrote stays. Done twice, it is done once.
 * @throws Refusal `conflict` for the last active admin, `not-found` for nobody of this organisation
 */
export async function deactivateUser(scope: Scope, userId: string): Promise<void> {
  const { orgId, tx, now } = scope
  // Admins are locked in one order, so that two who close each other's accounts wait for one another.
  const admins = await tx
    .select({ id: users.id })
    .from(users)
    .where(
      and(
        eq(users.orgId, orgId),
        isNull(users.deactivatedAt),
        sql`exists (select from ${userRoles} where ${userRoles.orgId} = ${users.orgId} and ${userRoles.userId} = ${users.id} and ${userRoles.role} = 'admin')`,
      ),
    )
    .orderBy(asc(users.id))
    .for("update")
  if (admins.length === 1 && admins[0]?.id === userId) {
    throw new Refusal("conflict", "This is the last admin. Make somebody else an admin first.")
  }
  const closed = await tx
    .update(users)
    .set({ deactivatedAt: now, version: sql`${users.version} + 1` })
    .where(and(eq(users.orgId, orgId), eq(users.id, userId), isNull(users.deactivatedAt)))
    .returning({ id: users.id })
  if (closed.length === 0) {
    const [there] = await tx
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.orgId, orgId), eq(users.id, userId)))
    if (!there) throw new Refusal("not-found", "This is not here, or not yours to see.")
    return
  }
  await tx
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.orgId, orgId), eq(sessions.userId, userId), isNull(sessions.endedAt)))
  await record(scope, { event: "user-deactivated", subjectKind: "user", subjectId: userId })
}
