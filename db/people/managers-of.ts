import { sql } from "drizzle-orm"
import { dayIn } from "@/lib/time/day"
import { teamManagers, teamMemberships, teams } from "../schema"
import type { Scope } from "../scope"

/**
 * Who coaches this rep today: the managers of each of their teams and of every team above, never themselves. The mirror
 * of `coachedRepIds`; "today" is the actor's own day.
 */
export async function managersOf(scope: Scope, repId: string): Promise<string[]> {
  const today = sql`${dayIn(scope.now, scope.actor.timeZone)}::date`
  const org = sql`${scope.orgId}::uuid`
  const found = await scope.tx.execute<{ user_id: string }>(sql`
    with recursive mine(team_id) as (
      select member.team_id from ${teamMemberships} member
      where member.org_id = ${org} and member.user_id = ${repId}::uuid
        and member.from_date <= ${today} and (member.until_date is null or member.until_date > ${today})
      union
      select above.parent_id from ${teams} above join mine on above.id = mine.team_id
      where above.org_id = ${org} and above.parent_id is not null
    )
    select distinct managing.user_id from ${teamManagers} managing join mine on mine.team_id = managing.team_id
    where managing.org_id = ${org} and managing.user_id <> ${repId}::uuid
      and managing.from_date <= ${today} and (managing.until_date is null or managing.until_date > ${today})`)
  return found.map(({ user_id }) => user_id)
}
