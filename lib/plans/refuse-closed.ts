import { Refusal } from "@/lib/access/refusal"
import type { Plan } from "./plan"
import { isFrozen } from "./plan-state"

/** Refuses (`conflict`) what would change a plan whose meeting has begun or did not happen. */
export function refuseClosed(plan: Plan, now: Date): void {
  if (plan.dates.cancelledAt)
    throw new Refusal("conflict", "This meeting was marked as not happening. The plan is kept as it was.")
  if (plan.dates.heldAt || isFrozen(plan, now))
    throw new Refusal("conflict", "The meeting has begun. The plan stays as it was written before it.")
}
