import { and, isNull, sql } from "drizzle-orm"
import { plans } from "../schema"
import type { Scope } from "../scope"

/** The condition every change of words repeats: not begun, not held, not cancelled, and the actor's own. */
export const isUnfrozen = ({ now, actor }: Scope) =>
  and(
    sql`${plans.repId} = ${actor.userId}::uuid`,
    sql`${plans.startsAt} > ${now.toISOString()}::timestamptz`,
    isNull(plans.cancelledAt),
    isNull(plans.heldAt),
  )
