import { and, eq, sql } from "drizzle-orm"
import { notifications, plans } from "../schema"
import type { Scope } from "../scope"
import { isTheirs } from "./is-theirs"
import { isUnread } from "./is-unread"
import { tellOfTheClock } from "./tell-of-the-clock"

/** How many things the actor has been told and not read. */
export async function countUnread(scope: Scope): Promise<number> {
  await tellOfTheClock(scope)
  const [counted] = await scope.tx
    .select({ many: sql<number>`count(*)::int` })
    .from(notifications)
    .innerJoin(plans, and(eq(plans.orgId, notifications.orgId), eq(plans.id, notifications.planId)))
    .where(and(isTheirs(scope), isUnread(scope)))
  return counted?.many ?? 0
}
