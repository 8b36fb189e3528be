import { and, eq, isNull } from "drizzle-orm"
import { notFound, Refusal } from "@/lib/access/refusal"
import type { BrakeToRepair } from "@/lib/customers/relationship-input"
import { SIGN_GROUP } from "@/lib/relationships/sign"
import { dayIn } from "@/lib/time/day"
import { record } from "../audit/record"
import { renewReadings } from "../plans/renew-readings"
import { relationshipSigns } from "../schema"
import type { Scope } from "../scope"
import { findRelationship } from "./find-relationship"

/**
 * Says on which day something that stood between the actor and a contact was put right. Throws a `Refusal`:
 * not-found for what the actor did not note of this contact, or what is no brake; invalid for a day before
 * it happened or one that has not come; conflict where it was put right already.
 */
export async function repairBrake(
  scope: Scope,
  { accountId, contactId, signId, repairedOn }: BrakeToRepair,
): Promise<void> {
  const { orgId, tx, actor, now } = scope
  const tie = await findRelationship(scope, { accountId, contactId })
  const brake = tie?.signs.find(({ id, sign }) => id === signId && SIGN_GROUP[sign] === "brake")
  if (!tie?.id || !brake) throw notFound()
  if (repairedOn > dayIn(now, actor.timeZone))
    throw new Refusal("invalid", "That day has not come yet. Give the day it was put right.")
  if (repairedOn < brake.seenOn) throw new Refusal("invalid", "It cannot have been put right before it happened.")
  const repaired = await tx
    .update(relationshipSigns)
    .set({ repairedOn })
    .where(
      and(
        eq(relationshipSigns.orgId, orgId),
        eq(relationshipSigns.id, signId),
        eq(relationshipSigns.relationshipId, tie.id),
        isNull(relationshipSigns.repairedOn),
      ),
    )
    .returning({ id: relationshipSigns.id })
  if (repaired.length === 0) throw new Refusal("conflict", "This was put right already.")
  await record(scope, {
    event: "relationship-brake-repaired",
    subjectKind: "relationship",
    subjectId: tie.id,
    detail: brake.sign,
  })
  await renewReadings(scope, { contactId })
}
