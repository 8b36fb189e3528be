import { and, eq } from "drizzle-orm"
import { notFound, Refusal } from "@/lib/access/refusal"
import type { GradeByHand } from "@/lib/customers/relationship-input"
import { dayIn } from "@/lib/time/day"
import { record } from "../audit/record"
import { renewReadings } from "../plans/renew-readings"
import { relationshipGradings } from "../schema"
import type { Scope } from "../scope"
import { ensureRelationship } from "./ensure-relationship"
import { findRelationship } from "./find-relationship"

/**
 * The actor's own grade of a contact, over the signs, for twelve months. Every grading is kept; the newest
 * counts; sent twice, it is one. Throws a `Refusal`: not-found for a contact that is not there, conflict for an id
 * that is another grading's.
 */
export async function gradeRelationship(
  scope: Scope,
  { accountId, contactId, gradingId, grade, reason }: GradeByHand,
): Promise<void> {
  const { orgId, tx, actor, now } = scope
  if (!(await findRelationship(scope, { accountId, contactId }))) throw notFound("This contact")
  const relationshipId = await ensureRelationship(scope, { contactId })
  const gradedOn = dayIn(now, actor.timeZone)
  const kept = await tx
    .insert(relationshipGradings)
    .values({ orgId, id: gradingId, relationshipId, grade, reason, source: "rep", gradedBy: actor.userId, gradedOn })
    .onConflictDoNothing()
    .returning({ id: relationshipGradings.id })
  if (kept.length === 0) return requireSentBefore(scope, { relationshipId, gradingId })
  await record(scope, {
    event: "relationship-graded",
    subjectKind: "relationship",
    subjectId: relationshipId,
    detail: grade,
  })
  await renewReadings(scope, { contactId })
}

/** The id came from a browser: what stands under it already must be of the same tie. */
async function requireSentBefore(
  { tx, orgId }: Scope,
  { relationshipId, gradingId }: { relationshipId: string; gradingId: string },
): Promise<void> {
  const { orgId: org, id, relationshipId: of } = relationshipGradings
  const before = await tx
    .select({ id })
    .from(relationshipGradings)
    .where(and(eq(org, orgId), eq(id, gradingId), eq(of, relationshipId)))
  if (before.length === 0) throw new Refusal("conflict", "Open the page again: this grade was not kept.")
}
