import { type SQL, sql } from "drizzle-orm"
import type { teamManagers, teamMemberships } from "../schema"
import type { Scope } from "../scope"

/** Whether a row's period holds on the actor's own day; it ends on the day before `untilDate`. */
export function holdsToday(scope: Scope, table: typeof teamManagers | typeof teamMemberships): SQL {
  const today = sql`(${scope.now.toISOString()}::timestamptz at time zone ${scope.actor.timeZone})::date`
  return sql`${table.fromDate} <= ${today} and (${table.untilDate} is null or ${table.untilDate} > ${today})`
}
