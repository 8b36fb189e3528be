import { and, eq } from "drizzle-orm"
import type { PractiseInput } from "@/lib/coaching/practice-input"
import { feedback, practiceItems } from "../schema"
import type { Scope } from "../scope"

/**
 * Adds something the actor practises; it comes back at its part of each next plan. Sent twice, or asked of a suggestion
 * that is practised already, it is added once.
 */
export async function practise(
  { tx, orgId, actor, now }: Scope,
  { id, feedbackId, part, words }: PractiseInput,
): Promise<void> {
  if (feedbackId !== null) {
    const ofThis = and(eq(feedback.orgId, orgId), eq(feedback.id, feedbackId))
    await tx.select({ id: feedback.id }).from(feedback).where(ofThis).for("update")
    const already = await tx
      .select({ id: practiceItems.id })
      .from(practiceItems)
      .where(and(eq(practiceItems.orgId, orgId), eq(practiceItems.feedbackId, feedbackId)))
    if (already.length > 0) return
  }
  await tx
    .insert(practiceItems)
    .values({ orgId, id, repId: actor.userId, feedbackId, part, words, createdAt: now })
    .onConflictDoNothing()
}
