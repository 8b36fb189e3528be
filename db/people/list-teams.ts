import { asc, eq, sql } from "drizzle-orm"
import { teamManagers, teamMemberships, teams, users } from "../schema"
import type { Scope } from "../scope"

/** Teams shown at most. */
const MOST = 200

export type TeamListed = { id: string; name: string; parentId: string | null; managers: string[]; members: number }

/** The organisation's teams by name, with who manages them and how many are in them today. */
export async function listTeams(scope: Scope): Promise<TeamListed[]> {
  const { orgId, now, actor } = scope
  const today = sql`(${now.toISOString()}::timestamptz at time zone ${actor.timeZone})::date`
  const holds = (table: typeof teamManagers | typeof teamMemberships) =>
    sql`${table.orgId} = ${teams.orgId} and ${table.teamId} = ${teams.id} and ${table.fromDate} <= ${today} and (${table.untilDate} is null or ${table.untilDate} > ${today})`
  return scope.tx
    .select({
      id: teams.id,
      name: teams.name,
      parentId: teams.parentId,
      managers: sql<
        string[]
      >`array(select ${users.name} from ${teamManagers} join ${users} on ${users.orgId} = ${teamManagers.orgId} and ${users.id} = ${teamManagers.userId} where ${holds(teamManagers)} order by 1)`,
      members: sql<number>`(select count(*)::int from ${teamMemberships} where ${holds(teamMemberships)})`,
    })
    .from(teams)
    .where(eq(teams.orgId, orgId))
    .orderBy(asc(teams.name), asc(teams.id))
    .limit(MOST)
}
