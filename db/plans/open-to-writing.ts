import { and, isNull, sql } from "drizzle-orm"
import { Refusal } from "@/lib/access/refusal"
import type { Plan } from "@/lib/plans/plan"
import { isFrozen } from "@/lib/plans/plan-state"
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

/** Refuses (`conflict`) what would change a plan whose meeting has begun or did not happen. */
export function refuseClosed(plan: Plan, now: Date): void {
  if (plan.dates.cancelledAt)
    throw new Refusal("conflict", "This meeting was marked as not happening. The plan is kept as it was.")
  if (plan.dates.heldAt || isFrozen(plan, now))
    throw new Refusal("conflict", "The meeting has begun. The plan stays as it was written before it.")
}
