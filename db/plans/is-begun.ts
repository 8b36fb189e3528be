import { and, isNull, sql } from "drizzle-orm"
import { plans } from "../schema"
import type { Scope } from "../scope"

/** The condition every word on what became of a meeting repeats: the actor's own, begun, and not called off. */
export const isBegun = ({ now, actor }: Scope) =>
  and(
    sql`${plans.repId} = ${actor.userId}::uuid`,
    sql`${plans.startsAt} <= ${now.toISOString()}::timestamptz`,
    isNull(plans.cancelledAt),
  )
