import { and, asc, eq, ne, notExists, sql } from "drizzle-orm"
import { accounts, planReadings, plans, users } from "../schema"
import type { TenantScope } from "../scope"
import { planColumns } from "./plan-columns"
import { planOf } from "./plan-of"
import { readPlan } from "./read-plan"

/**
 * Reads plans that hold a primary and were stored where no reading was kept: by an older program, or all at once as the
 * demonstration is. What a relationship has become since their meeting counts for nothing, as it would have then. One
 * that somebody is saving just now is left to that save.
 * @returns how many were read; fewer than `atMost` when none is left
 */
export async function readUnreadPlans(scope: TenantScope, { atMost = 200 }: { atMost?: number } = {}): Promise<number> {
  const { tx, orgId } = scope
  const reading = tx
    .select({ one: sql`1` })
    .from(planReadings)
    .where(and(eq(planReadings.orgId, plans.orgId), eq(planReadings.planId, plans.id)))
  const unread = await tx
    .select(planColumns(scope))
    .from(plans)
    .innerJoin(accounts, and(eq(accounts.orgId, plans.orgId), eq(accounts.id, plans.accountId)))
    .innerJoin(users, and(eq(users.orgId, plans.orgId), eq(users.id, plans.repId)))
    .where(and(eq(plans.orgId, orgId), ne(plans.primaryWords, ""), notExists(reading)))
    .orderBy(asc(plans.id))
    .limit(atMost)
    .for("update", { of: plans, skipLocked: true })
  await Promise.all(unread.map((stored) => readPlan(scope, planOf({ ...stored, coachedByActor: false }))))
  return unread.length
}
