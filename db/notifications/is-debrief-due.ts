import { and, isNull, type SQL, sql } from "drizzle-orm"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { endsAt } from "./ends-at"

/** The condition that a meeting is over and nobody has told of it. After two weeks one is told no more; Today lists it for good. */
export const isDebriefDue = ({ now }: Scope): SQL | undefined => {
  const at = sql`${now.toISOString()}::timestamptz`
  return and(
    isNull(plans.cancelledAt),
    isNull(plans.debriefedAt),
    sql`${endsAt} <= ${at}`,
    sql`${plans.startsAt} > ${at} - interval '14 days'`,
  )
}
