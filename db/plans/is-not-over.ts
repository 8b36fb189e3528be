import { sql } from "drizzle-orm"
import { plans } from "../schema"
import type { Scope } from "../scope"

/** The planned end has not come. A meeting lasts a day at most, which lets the index on the start be used. */
export function isNotOver(scope: Scope) {
  const now = sql`${scope.now.toISOString()}::timestamptz`
  return sql`${plans.startsAt} > ${now} - interval '1 day' and ${plans.startsAt} + make_interval(mins => ${plans.minutes}) > ${now}`
}
