import { and, eq } from "drizzle-orm"
import type { Subject } from "@/lib/access/permissions"
import type { FeedbackKind, FeedbackPart } from "@/lib/coaching/vocabulary"
import { isCoachedByActor } from "../people/is-coached-by-actor"
import { feedback, plans } from "../schema"
import type { Scope } from "../scope"

/** A piece of feedback as a subject: it stands to people as its plan does. */
export type FoundFeedback = Subject & {
  id: string
  planId: string
  authorId: string
  kind: FeedbackKind
  part: FeedbackPart
  words: string
  acknowledgedAt: Date | null
}

/** A piece of feedback with whose plan it is about; null when it is not in the organisation. */
export async function findFeedback(
  scope: Scope,
  { feedbackId }: { feedbackId: string },
): Promise<FoundFeedback | null> {
  const { tx, orgId } = scope
  const [found] = await tx
    .select({
      id: feedback.id,
      planId: feedback.planId,
      authorId: feedback.authorId,
      kind: feedback.kind,
      part: feedback.part,
      words: feedback.words,
      acknowledgedAt: feedback.acknowledgedAt,
      ownerId: plans.repId,
      coachedByActor: isCoachedByActor(scope, plans.repId),
    })
    .from(feedback)
    .innerJoin(plans, and(eq(plans.orgId, feedback.orgId), eq(plans.id, feedback.planId)))
    .where(and(eq(feedback.orgId, orgId), eq(feedback.id, feedbackId)))
  return found ?? null
}
