import { and, asc, eq, isNull, sql } from "drizzle-orm"
import type { CoachedTeam } from "@/lib/coaching/coached-team"
import { teamMemberships, teams, users } from "../schema"
import type { Scope } from "../scope"
import { holdsToday } from "./holds-today"
import { isCoachedByActor } from "./is-coached-by-actor"

/** The teams of the reps the actor coaches today, by name, each with those reps by name. */
export async function listCoachedTeams(scope: Scope): Promise<CoachedTeam[]> {
  const { tx, orgId } = scope
  const members = await tx
    .select({ teamId: teams.id, team: teams.name, id: users.id, name: users.name })
    .from(teamMemberships)
    .innerJoin(teams, and(eq(teams.orgId, teamMemberships.orgId), eq(teams.id, teamMemberships.teamId)))
    .innerJoin(users, and(eq(users.orgId, teamMemberships.orgId), eq(users.id, teamMemberships.userId)))
    .where(
      and(
        eq(teamMemberships.orgId, orgId),
        isCoachedByActor(scope, teamMemberships.userId),
        holdsToday(scope, teamMemberships),
        isNull(users.deactivatedAt),
      ),
    )
    .orderBy(asc(teams.name), asc(users.name), sql`${users.id}`)
  const found = new Map<string, CoachedTeam>()
  for (const { teamId, team, ...rep } of members) {
    const known = found.get(teamId) ?? { id: teamId, name: team, reps: [] }
    found.set(teamId, { ...known, reps: [...known.reps, rep] })
  }
  return [...found.values()]
}
