import { and, eq } from "drizzle-orm"
import { notFound, Refusal } from "@/lib/access/refusal"
import type { SignToNote } from "@/lib/customers/relationship-input"
import { dayIn } from "@/lib/time/day"
import { record } from "../audit/record"
import { renewReadings } from "../plans/renew-readings"
import { relationshipSigns } from "../schema"
import type { Scope } from "../scope"
import { ensureRelationship } from "./ensure-relationship"
import { findRelationship } from "./find-relationship"

/**
 * Notes one sign the actor saw in a contact; sent twice, the first stands. Throws a `Refusal`: not-found for
 * a contact that is not there, invalid for a day that has not come, conflict for an id that is another sign's.
 */
export async function noteSign(
  scope: Scope,
  { accountId, contactId, signId, sign, seenOn }: SignToNote,
): Promise<void> {
  const { orgId, tx, actor, now } = scope
  if (seenOn > dayIn(now, actor.timeZone))
    throw new Refusal("invalid", "That day has not come yet. Give the day you saw it.")
  if (!(await findRelationship(scope, { accountId, contactId }))) throw notFound("This contact")
  const relationshipId = await ensureRelationship(scope, { contactId })
  const noted = await tx
    .insert(relationshipSigns)
    .values({ orgId, id: signId, relationshipId, sign, seenOn, notedBy: actor.userId })
    .onConflictDoNothing()
    .returning({ id: relationshipSigns.id })
  if (noted.length === 0) return requireSentBefore(scope, { relationshipId, signId })
  await record(scope, {
    event: "relationship-sign-noted",
    subjectKind: "relationship",
    subjectId: relationshipId,
    detail: sign,
  })
  await renewReadings(scope, { contactId })
}

/** The id came from a browser: what stands under it already must be of the same tie. */
async function requireSentBefore(
  { tx, orgId }: Scope,
  { relationshipId, signId }: { relationshipId: string; signId: string },
): Promise<void> {
  const { orgId: org, id, relationshipId: of } = relationshipSigns
  const before = await tx
    .select({ id })
    .from(relationshipSigns)
    .where(and(eq(org, orgId), eq(id, signId), eq(of, relationshipId)))
  if (before.length === 0) throw new Refusal("conflict", "Open the page again: this sign was not kept.")
}
