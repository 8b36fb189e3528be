import { and, eq } from "drizzle-orm"
import { notFound } from "@/lib/access/refusal"
import { carriedOver, forContact } from "@/lib/plans/carried-over"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { createPlan, type NewPlan } from "./create-plan"
import { findEarlierMeeting } from "./find-earlier-meeting"
import { readNewPlan } from "./read-new-plan"
import { replaceParts } from "./replace-parts"

/**
 * Starts a plan of the actor's own from an earlier meeting of theirs at the same account, with what stays true of
 * the customer. Sent again with the same id it changes nothing. Throws `not-found` for a meeting that is not the
 * actor's or was with another account, and what `createPlan` throws.
 */
export async function startFromMeeting(
  scope: Scope,
  { earlierPlanId, ...meeting }: NewPlan & { earlierPlanId: string },
): Promise<{ id: string }> {
  const { tx, orgId } = scope
  const earlier = await findEarlierMeeting(scope, { planId: earlierPlanId })
  if (earlier?.plan.account.id !== meeting.accountId) throw notFound("That meeting")
  const { id, isNew } = await createPlan(scope, { ...meeting, source: "last-meeting", followsPlanId: earlierPlanId })
  if (!isNew) return { id }
  const { stage, need, factors, otherIds, situation } = forContact(carriedOver(earlier), meeting.mainContactId)
  await tx
    .update(plans)
    .set({ stage, need, factors })
    .where(and(eq(plans.orgId, orgId), eq(plans.id, id)))
  await replaceParts(scope, id, { otherIds, situation, fallbacks: [] })
  await readNewPlan(scope, id)
  return { id }
}
