import { notFound } from "@/lib/access/refusal"
import type { Scope } from "../scope"
import { carryOver } from "./carry-over"
import { createPlan, type NewPlan } from "./create-plan"
import { findEarlierMeeting } from "./find-earlier-meeting"

/**
 * Starts a plan of the actor's own from an earlier meeting of theirs at the same account, with what stays true of
 * the customer. Sent again with the same id it changes nothing. Throws `not-found` for a meeting that is not the
 * actor's or was with another account, and what `createPlan` throws.
 */
export async function startFromMeeting(
  scope: Scope,
  { earlierPlanId, ...meeting }: NewPlan & { earlierPlanId: string },
): Promise<{ id: string }> {
  const earlier = await findEarlierMeeting(scope, { planId: earlierPlanId })
  if (earlier?.plan.account.id !== meeting.accountId) throw notFound("That meeting")
  const { id, isNew } = await createPlan(scope, { ...meeting, source: "last-meeting", followsPlanId: earlierPlanId })
  if (!isNew) return { id }
  await carryOver(scope, { planId: id, mainContactId: meeting.mainContactId }, earlier)
  return { id }
}
