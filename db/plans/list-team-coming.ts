import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm"
import type { Plan } from "@/lib/plans/plan"
import { isCoachedByActor } from "../people/is-coached-by-actor"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { isNotOver } from "./is-not-over"
import { planOf } from "./plan-of"
import { selectPlans } from "./select-plans"

/** The next meetings of the reps the actor coaches today, of some of them where they are named, the soonest first. */
export async function listTeamComing(
  scope: Scope,
  { atMost = 150, of }: { atMost?: number; of?: readonly string[] | undefined } = {},
): Promise<Plan[]> {
  const found = await selectPlans(scope)
    .where(
      and(
        eq(plans.orgId, scope.orgId),
        isCoachedByActor(scope, plans.repId),
        of ? inArray(plans.repId, [...of]) : undefined,
        isNull(plans.cancelledAt),
        sql`(${isNotOver(scope)})`,
      ),
    )
    .orderBy(asc(plans.startsAt), asc(plans.id))
    .limit(atMost)
  return found.map(planOf)
}
