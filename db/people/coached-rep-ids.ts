import { type SQL, sql } from "drizzle-orm"
import { dayIn } from "@/lib/time/day"
import { teamManagers, teamMemberships, teams } from "../schema"
import type { Scope } from "../scope"

/**
 * The users the actor coaches today, as a subquery of ids: the members of each team the actor manages and
 * of every team below it. "Today" is the actor's own day; a period ends on the day before `untilDate`.
 * Nobody coaches themselves. Whether the actor may use it is for the guard, which also asks for the role.
 */
export function coachedRepIds(scope: Scope): SQL {
  // Reckoned here: the database does not know every zone that browsers do, and would refuse the whole page.
  const today = sql`${dayIn(scope.now, scope.actor.timeZone)}::date`
  const org = sql`${scope.orgId}::uuid`
  const actor = sql`${scope.actor.userId}::uuid`
  return sql`
    with recursive managed(team_id) as (
      select managing.team_id from ${teamManagers} managing
      where managing.org_id = ${org} and managing.user_id = ${actor}
        and managing.from_date <= ${today} and (managing.until_date is null or managing.until_date > ${today})
      union
      select below.id from ${teams} below join managed on below.parent_id = managed.team_id
      where below.org_id = ${org}
    )
    select member.user_id from ${teamMemberships} member join managed on managed.team_id = member.team_id
    where member.org_id = ${org} and member.user_id <> ${actor}
      and member.from_date <= ${today} and (member.until_date is null or member.until_date > ${today})`
}
