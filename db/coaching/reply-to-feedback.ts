import { and, eq, isNull } from "drizzle-orm"
import type { ReplyInput } from "@/lib/coaching/reply-input"
import { markRead } from "../notifications/mark-read"
import { notify } from "../notifications/notify"
import { feedback, feedbackReplies } from "../schema"
import type { Scope } from "../scope"
import type { FoundFeedback } from "./find-feedback"

/**
 * Says something back, by the rep or by a manager; a dispute says that somebody sees it differently. Whoever answers has
 * read it, and a settled thread is open again. The other side is told: the author, or else the rep. Sent twice it is said once.
 */
export async function replyToFeedback(
  scope: Scope,
  { id, kind, words }: ReplyInput,
  about: FoundFeedback,
): Promise<void> {
  const { tx, orgId, actor, now } = scope
  const said = await tx
    .insert(feedbackReplies)
    .values({ orgId, id, feedbackId: about.id, authorId: actor.userId, kind, words, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: feedbackReplies.id })
  if (said.length === 0) return
  const ofThis = and(eq(feedback.orgId, orgId), eq(feedback.id, about.id))
  await tx.update(feedback).set({ resolvedAt: null }).where(ofThis)
  const byTheRep = about.ownerId === actor.userId
  if (byTheRep)
    await tx
      .update(feedback)
      .set({ acknowledgedAt: now })
      .where(and(ofThis, isNull(feedback.acknowledgedAt)))
  await markRead(scope, { aboutId: about.id })
  const others = byTheRep ? [about.authorId] : [about.ownerId ?? "", about.authorId].filter(Boolean)
  await notify(scope, others, {
    kind: kind === "dispute" ? "feedback-disputed" : "feedback-answered",
    planId: about.planId,
    aboutId: about.id,
  })
}
