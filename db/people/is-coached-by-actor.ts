import { type SQL, type SQLWrapper, sql } from "drizzle-orm"
import type { Scope } from "../scope"
import { coachedRepIds } from "./coached-rep-ids"

/**
 * Whether the actor coaches this user today, as a condition and as a column to select. The ids are found
 * once a statement, so that a list filtered by it still uses the index on the user's column.
 */
export function isCoachedByActor(scope: Scope, userId: SQLWrapper): SQL<boolean> {
  return sql<boolean>`${userId} = any(array(${coachedRepIds(scope)}))`
}
