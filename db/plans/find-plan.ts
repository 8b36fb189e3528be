import { and, eq } from "drizzle-orm"
import type { Plan } from "@/lib/plans/plan"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { planOf } from "./plan-of"
import { selectPlans } from "./select-plans"

/** The whole plan, in one statement; null when it is not in the organisation. */
export async function findPlan(scope: Scope, { planId }: { planId: string }): Promise<Plan | null> {
  const [found] = await selectPlans(scope).where(and(eq(plans.orgId, scope.orgId), eq(plans.id, planId)))
  return found ? planOf(found) : null
}
