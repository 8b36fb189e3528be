import { and, asc, eq, isNull } from "drizzle-orm"
import type { Plan } from "@/lib/plans/plan"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { isNotOver } from "./is-not-over"
import { planOf } from "./plan-of"
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
