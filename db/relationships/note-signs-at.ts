import { and, eq } from "drizzle-orm"
import { notFound, Refusal } from "@/lib/access/refusal"
import { newId } from "@/lib/id"
import type { SignId } from "@/lib/relationships/sign"
import { dayIn } from "@/lib/time/day"
import { record } from "../audit/record"
import { findPlan } from "../plans/find-plan"
import { renewReadings } from "../plans/renew-readings"
import { plans, relationshipSigns } from "../schema"
import type { Scope } from "../scope"
import { ensureRelationship } from "./ensure-relationship"

/**
 * Notes signs the actor saw in the main contact at a meeting that was debriefed, on the meeting's own day. A sign is
 * noted once a meeting, however often it is sent. Throws `conflict` for a meeting that is not the
 * actor's, was not debriefed, or at which nobody was met.
 */
export async function noteSignsAt(
  scope: Scope,
  { planId, signs }: { planId: string; signs: readonly SignId[] },
): Promise<void> {
  const { tx, orgId, actor } = scope
  // The plan's row is the lock: of two tabs one waits, and then finds what the other noted.
  await tx
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.orgId, orgId), eq(plans.id, planId), eq(plans.repId, actor.userId)))
    .for("update")
  const plan = await findPlan(scope, { planId })
  if (!plan) throw notFound("This plan")
  if (plan.ownerId !== actor.userId) throw new Refusal("conflict", "This meeting is somebody else's.")
  if (!plan.dates.debriefedAt || !plan.mainContact)
    throw new Refusal("conflict", "Debrief the meeting first, with whom you met.")
  const before = plan.mainContact.relationship.signs.filter((one) => one.planId === planId).map(({ sign }) => sign)
  const fresh = [...new Set(signs)].filter((sign) => !before.includes(sign))
  if (fresh.length === 0) return
  const contactId = plan.mainContact.id
  const relationshipId = await ensureRelationship(scope, { contactId })
  const seenOn = dayIn(plan.startsAt, plan.timeZone)
  await tx
    .insert(relationshipSigns)
    .values(fresh.map((sign) => ({ orgId, id: newId(), relationshipId, sign, seenOn, planId, notedBy: actor.userId })))
  for (const sign of fresh)
    await record(scope, {
      event: "relationship-sign-noted",
      subjectKind: "relationship",
      subjectId: relationshipId,
      detail: sign,
    })
  await renewReadings(scope, { contactId })
}
