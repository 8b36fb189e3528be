import { sql } from "drizzle-orm"
import { plans } from "../schema"

/** When a meeting is over, and its debrief due. */
export const endsAt = sql`(${plans.startsAt} + make_interval(mins => ${plans.minutes}))`
