import { and, asc, eq, isNull, sql } from "drizzle-orm"
import { isCoachedByActor } from "../people/is-coached-by-actor"
import { accounts, plans, users } from "../schema"
import type { Scope } from "../scope"

/** A meeting of a coached rep that is over and that nobody has told of. */
export type TeamMeetingToDebrief = { id: string; rep: string; account: string; startsAt: Date; minutes: number }

/** Meetings of the reps the actor coaches today whose debrief is missing: over, not fallen through, the oldest first. */
export function listTeamToDebrief(
  scope: Scope,
  { atMost = 20 }: { atMost?: number } = {},
): Promise<TeamMeetingToDebrief[]> {
  return scope.tx
    .select({ id: plans.id, rep: users.name, account: accounts.name, startsAt: plans.startsAt, minutes: plans.minutes })
    .from(plans)
    .innerJoin(accounts, and(eq(accounts.orgId, plans.orgId), eq(accounts.id, plans.accountId)))
    .innerJoin(users, and(eq(users.orgId, plans.orgId), eq(users.id, plans.repId)))
    .where(
      and(
        eq(plans.orgId, scope.orgId),
        isCoachedByActor(scope, plans.repId),
        isNull(plans.cancelledAt),
        isNull(plans.debriefedAt),
        sql`${plans.startsAt} + make_interval(mins => ${plans.minutes}) <= ${scope.now.toISOString()}::timestamptz`,
      ),
    )
    .orderBy(asc(plans.startsAt), asc(plans.id))
    .limit(atMost)
}
