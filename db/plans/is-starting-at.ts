import { sql } from "drizzle-orm"
import { plans } from "../schema"

/** The start is the one a page showed, which knows milliseconds only. */
export const isStartingAt = (start: Date) =>
  sql`date_trunc('milliseconds', ${plans.startsAt}) = ${start.toISOString()}::timestamptz`
