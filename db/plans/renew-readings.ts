import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { planOf } from "./plan-of"
import { readPlan } from "./read-plan"
import { selectPlans } from "./select-plans"

/**
 * Reads once more the coming meetings with a contact, because what is known of them changed: the actor's own, or
 * everybody's where it is the contact that changed. Meetings that have begun keep the reading they began with.
 */
export async function renewReadings(
  scope: Scope,
  { contactId, of = "actor" }: { contactId: string; of?: "actor" | "everybody" },
): Promise<void> {
  const { tx, orgId, actor, now } = scope
  // Locked first and read in a statement of their own: a save in flight is waited for, and its words are then seen.
  const coming = await tx
    .select({ id: plans.id })
    .from(plans)
    .where(
      and(
        eq(plans.orgId, orgId),
        of === "actor" ? eq(plans.repId, actor.userId) : undefined,
        eq(plans.mainContactId, contactId),
        sql`${plans.startsAt} > ${now.toISOString()}::timestamptz`,
        isNull(plans.cancelledAt),
        isNull(plans.heldAt),
      ),
    )
    .orderBy(asc(plans.startsAt), asc(plans.id))
    .for("update")
  if (coming.length === 0) return
  const found = await selectPlans(scope).where(
    and(
      eq(plans.orgId, orgId),
      inArray(
        plans.id,
        coming.map(({ id }) => id),
      ),
    ),
  )
  await Promise.all(found.map((stored) => readPlan(scope, planOf(stored))))
}
