import { and, asc, eq, isNull, sql } from "drizzle-orm"
import type { Plan } from "@/lib/plans/plan"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { planOf } from "./plan-columns"
import { selectPlans } from "./select-plans"

/** The actor's own next meetings, the soonest first: those not over yet and not cancelled. */
export async function listComing(scope: Scope, { atMost = 20 }: { atMost?: number } = {}): Promise<Plan[]> {
  const found = await selectPlans(scope)
    .where(
      and(
        eq(plans.orgId, scope.orgId),
        eq(plans.repId, scope.actor.userId),
        isNull(plans.cancelledAt),
        isNotOver(scope),
      ),
    )
    .orderBy(asc(plans.startsAt), asc(plans.id))
    .limit(atMost)
  return found.map(planOf)
}

/** The planned end has not come. A meeting lasts a day at most, which lets the index on the start be used. */
export function isNotOver(scope: Scope) {
  const now = sql`${scope.now.toISOString()}::timestamptz`
  return sql`${plans.startsAt} > ${now} - interval '1 day' and ${plans.startsAt} + make_interval(mins => ${plans.minutes}) > ${now}`
}
