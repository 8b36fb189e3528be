import { and, asc, eq, gt, or, sql } from "drizzle-orm"
import type { Role } from "@/lib/access/role"
import { sessions, teamMemberships, teams, userRoles, users } from "../schema"
import type { Scope } from "../scope"
import { holdsToday } from "./holds-today"

/** People on one page of the list. */
const PAGE = 50

/** Where a person stands: deactivated, not yet come (no password chosen), or active. */
export type PersonState = "active" | "invited" | "deactivated"

export type PersonListed = {
  id: string
  name: string
  email: string
  roles: Role[]
  teams: string[]
  lastSignInAt: Date | null
  state: PersonState
}

/** A keyset: the name and id of the last row of the page before. */
export type PeopleAfter = { name: string; id: string }

/** The organisation's people by name, one page from `after`; `next` is where the following page begins. */
export async function listPeople(
  scope: Scope,
  after: PeopleAfter | null = null,
): Promise<{ people: PersonListed[]; next: PeopleAfter | null }> {
  const { orgId, tx } = scope
  // Written apart: drizzle leaves table names out of a field's own words where it selects from one table.
  const rolesOf = sql`array(select ${userRoles.role} from ${userRoles} where ${userRoles.orgId} = ${users.orgId} and ${userRoles.userId} = ${users.id} order by 1)`
  const teamsOf = sql`array(select ${teams.name} from ${teamMemberships} join ${teams} on ${teams.orgId} = ${teamMemberships.orgId} and ${teams.id} = ${teamMemberships.teamId} where ${teamMemberships.orgId} = ${users.orgId} and ${teamMemberships.userId} = ${users.id} and ${holdsToday(scope, teamMemberships)} order by 1)`
  const lastSignIn = sql`(select max(${sessions.createdAt}) from ${sessions} where ${sessions.orgId} = ${users.orgId} and ${sessions.userId} = ${users.id})`
  const rows = await tx
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      state: sql<PersonState>`case when ${users.deactivatedAt} is not null then 'deactivated' when ${users.passwordHash} is null then 'invited' else 'active' end`,
      roles: sql<Role[]>`${rolesOf}`,
      teams: sql<string[]>`${teamsOf}`,
      lastSignInAt: sql<string | null>`${lastSignIn}`,
    })
    .from(users)
    .where(
      and(
        eq(users.orgId, orgId),
        after ? or(gt(users.name, after.name), and(eq(users.name, after.name), gt(users.id, after.id))) : undefined,
      ),
    )
    .orderBy(asc(users.name), asc(users.id))
    .limit(PAGE + 1)
  const people = rows
    .slice(0, PAGE)
    .map(({ lastSignInAt, ...person }) => ({ ...person, lastSignInAt: lastSignInAt ? new Date(lastSignInAt) : null }))
  const last = people.at(-1)
  return { people, next: rows.length > PAGE && last ? { name: last.name, id: last.id } : null }
}
