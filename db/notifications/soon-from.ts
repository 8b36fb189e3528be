import { sql } from "drizzle-orm"
import { plans } from "../schema"

/** From when one is told that the plan of a meeting is not ready. */
export const soonFrom = sql`(${plans.startsAt} - interval '2 hours')`
