import { and, eq, isNull, sql } from "drizzle-orm"
import type { EndPractice } from "@/lib/coaching/practice-input"
import { plans, practiceItems } from "../schema"
import type { Scope } from "../scope"

/**
 * Ends a practice item of the actor's, as done (in a plan of theirs, where it was one) or dropped, or opens it again. An
 * end that stands, stays.
 */
export async function endPractice(
  { tx, orgId, actor, now }: Scope,
  { itemId, end, planId }: EndPractice,
): Promise<void> {
  const ofThis = and(
    eq(practiceItems.orgId, orgId),
    eq(practiceItems.id, itemId),
    eq(practiceItems.repId, actor.userId),
  )
  if (end === "open") {
    await tx.update(practiceItems).set({ doneAt: null, donePlanId: null, droppedAt: null }).where(ofThis)
    return
  }
  const donePlanId = sql`(select ${plans.id} from ${plans} where ${plans.orgId} = ${orgId}::uuid
    and ${plans.id} = ${planId}::uuid and ${plans.repId} = ${actor.userId}::uuid)`
  await tx
    .update(practiceItems)
    .set(end === "done" ? { doneAt: now, donePlanId } : { droppedAt: now })
    .where(and(ofThis, isNull(practiceItems.doneAt), isNull(practiceItems.droppedAt)))
}
