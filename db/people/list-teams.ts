import { asc, eq, sql } from "drizzle-orm"
import { teamManagers, teamMemberships, teams, users } from "../schema"
import type { Scope } from "../scope"
import { holdsToday } from "./holds-today"

/** Teams shown at most. */
const MOST = 200

export type TeamListed = { id: string; name: string; parentId: string | null; managers: string[]; members: number }

/** The organisation's teams by name, with who manages them and how many are in them today. */
export async function listTeams(scope: Scope): Promise<TeamListed[]> {
  const { orgId } = scope
  // Written apart: drizzle leaves table names out of a field's own words where it selects from one table.
  const managersOf = sql`array(select ${users.name} from ${teamManagers} join ${users} on ${users.orgId} = ${teamManagers.orgId} and ${users.id} = ${teamManagers.userId} where ${teamManagers.orgId} = ${teams.orgId} and ${teamManagers.teamId} = ${teams.id} and ${holdsToday(scope, teamManagers)} order by 1)`
  const membersOf = sql`(select count(*)::int from ${teamMemberships} where ${teamMemberships.orgId} = ${teams.orgId} and ${teamMemberships.teamId} = ${teams.id} and ${holdsToday(scope, teamMemberships)})`
  return scope.tx
    .select({
      id: teams.id,
      name: teams.name,
      parentId: teams.parentId,
      managers: sql<string[]>`${managersOf}`,
      members: sql<number>`${membersOf}`,
    })
    .from(teams)
    .where(eq(teams.orgId, orgId))
    .orderBy(asc(teams.name), asc(teams.id))
    .limit(MOST)
}
