import { and, isNull, not, type SQL, sql } from "drizzle-orm"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { soonFrom } from "./soon-from"

/** The condition that a meeting begins within two hours and its plan is not ready. */
export const isSoonAndNotReady = ({ now }: Scope): SQL | undefined => {
  const at = sql`${now.toISOString()}::timestamptz`
  const { readyAt, changesRequestedAt, startsAt } = plans
  const isReady = sql`(${readyAt} is not null and (${changesRequestedAt} is null or ${changesRequestedAt} < ${readyAt}))`
  return and(
    isNull(plans.cancelledAt),
    isNull(plans.heldAt),
    not(isReady),
    sql`${startsAt} > ${at}`,
    sql`${soonFrom} <= ${at}`,
  )
}
