import { type SQL, sql } from "drizzle-orm"
import { dayIn } from "@/lib/time/day"
import type { teamManagers, teamMemberships } from "../schema"
import type { Scope } from "../scope"

/** Whether a row's period holds on the actor's own day; it ends on the day before `untilDate`. */
export function holdsToday(scope: Scope, table: typeof teamManagers | typeof teamMemberships): SQL {
  // Reckoned here: the database does not know every zone that browsers do.
  const today = sql`${dayIn(scope.now, scope.actor.timeZone)}::date`
  return sql`${table.fromDate} <= ${today} and (${table.untilDate} is null or ${table.untilDate} > ${today})`
}
