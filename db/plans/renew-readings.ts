import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { planOf } from "./plan-of"
import { readPlan } from "./read-plan"
import { selectPlans } from "./select-plans"

/**
 * What changed: what is known of a contact, or what was told of a meeting at whose account the next ones are judged by
 * it. A contact itself is everybody's; a tie and a meeting are the actor's.
 */
type Changed = { contactId: string; of?: "actor" | "everybody" } | { heldPlanId: string }

/**
 * Reads once more the coming meetings that a change bears on: the actor's own, or everybody's where it is the contact
 * that changed. Meetings that have begun keep the reading they began with.
 */
export async function renewReadings(scope: Scope, changed: Changed): Promise<void> {
  const { tx, orgId, actor, now } = scope
  // Locked first and read in a statement of their own: a save in flight is waited for, and its words are then seen.
  const coming = await tx
    .select({ id: plans.id })
    .from(plans)
    .where(
      and(
        eq(plans.orgId, orgId),
        "of" in changed && changed.of === "everybody" ? undefined : eq(plans.repId, actor.userId),
        "contactId" in changed
          ? eq(plans.mainContactId, changed.contactId)
          : eq(
              plans.accountId,
              sql`(select p.account_id from ${plans} p where p.org_id = ${orgId}::uuid and p.id = ${changed.heldPlanId}::uuid)`,
            ),
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
