import { and, eq } from "drizzle-orm"
import { notFound, Refusal } from "@/lib/access/refusal"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { createPlan, type NewPlan } from "./create-plan"
import { findPlan } from "./find-plan"
import { readNewPlan } from "./read-new-plan"
import { replaceParts } from "./replace-parts"

/**
 * Puts every word of a meeting of the actor's own that did not happen into a new plan at a new time; it is not ready
 * yet. Sent again with the same id it changes nothing. Throws `not-found` for a meeting that is not the actor's or
 * was with another account, `conflict` for one that was not called off, and what `createPlan` throws.
 */
export async function planAgain(
  scope: Scope,
  { earlierPlanId, ...meeting }: NewPlan & { earlierPlanId: string },
): Promise<{ id: string }> {
  const { tx, orgId, actor } = scope
  const before = await findPlan(scope, { planId: earlierPlanId })
  if (before?.ownerId !== actor.userId || before.account.id !== meeting.accountId) throw notFound("That meeting")
  if (!before.dates.cancelledAt)
    throw new Refusal("conflict", "That meeting was not called off, so its words stay where they are.")
  const { id, isNew } = await createPlan(scope, { ...meeting, source: "last-meeting", followsPlanId: earlierPlanId })
  if (!isNew) return { id }
  const { stage, need, alsoLearn, primaryWords, purpose, askSize, factors, hears } = before
  const { againstAdvice, againstAdviceWords, openingLine } = before
  const words = { need, alsoLearn, primaryWords, purpose, openingLine }
  const choices = { stage, askSize, factors, hears, againstAdvice, againstAdviceWords }
  await tx
    .update(plans)
    .set({ ...words, ...choices })
    .where(and(eq(plans.orgId, orgId), eq(plans.id, id)))
  await replaceParts(scope, id, {
    otherIds: before.others.map((one) => one.id).filter((one) => one !== meeting.mainContactId),
    situation: before.situation,
    fallbacks: before.fallbacks,
  })
  await readNewPlan(scope, id)
  return { id }
}
