import { and, asc, desc, eq, inArray } from "drizzle-orm"
import type { Feedback, Reply } from "@/lib/coaching/feedback"
import { feedback, feedbackReplies, plans, users } from "../schema"
import type { Scope } from "../scope"

const MOST = 200

const columns = {
  id: feedback.id,
  planId: feedback.planId,
  author: { id: users.id, name: users.name },
  kind: feedback.kind,
  part: feedback.part,
  quote: feedback.quote,
  words: feedback.words,
  reason: feedback.reason,
  late: feedback.late,
  createdAt: feedback.createdAt,
  acknowledgedAt: feedback.acknowledgedAt,
  doneAt: feedback.doneAt,
  resolvedAt: feedback.resolvedAt,
  changedInTime: feedback.changedInTime,
}

/** All feedback on a plan, in the order it was given, each with what was said under it. */
export async function listFeedbackOnPlan(scope: Scope, { planId }: { planId: string }): Promise<Feedback[]> {
  const given = await scope.tx
    .select(columns)
    .from(feedback)
    .innerJoin(users, and(eq(users.orgId, feedback.orgId), eq(users.id, feedback.authorId)))
    .where(and(eq(feedback.orgId, scope.orgId), eq(feedback.planId, planId)))
    .orderBy(asc(feedback.createdAt), asc(feedback.id))
    .limit(MOST)
  return withReplies(scope, given)
}

/** Feedback with the meeting it is about. */
export type FeedbackOnMeeting = Feedback & { startsAt: Date; accountId: string }

/** All feedback a rep was given, the newest first, with the meeting each is about. */
export async function listFeedbackForRep(scope: Scope, { repId }: { repId: string }): Promise<FeedbackOnMeeting[]> {
  const given = await scope.tx
    .select({ ...columns, startsAt: plans.startsAt, accountId: plans.accountId })
    .from(feedback)
    .innerJoin(plans, and(eq(plans.orgId, feedback.orgId), eq(plans.id, feedback.planId)))
    .innerJoin(users, and(eq(users.orgId, feedback.orgId), eq(users.id, feedback.authorId)))
    .where(and(eq(feedback.orgId, scope.orgId), eq(plans.repId, repId)))
    .orderBy(desc(feedback.createdAt), desc(feedback.id))
    .limit(MOST)
  return withReplies(scope, given)
}

async function withReplies<Given extends Omit<Feedback, "replies">>(
  { tx, orgId }: Scope,
  given: Given[],
): Promise<(Given & { replies: Reply[] })[]> {
  if (given.length === 0) return []
  const said = await tx
    .select({
      feedbackId: feedbackReplies.feedbackId,
      id: feedbackReplies.id,
      author: { id: users.id, name: users.name },
      kind: feedbackReplies.kind,
      words: feedbackReplies.words,
      createdAt: feedbackReplies.createdAt,
    })
    .from(feedbackReplies)
    .innerJoin(users, and(eq(users.orgId, feedbackReplies.orgId), eq(users.id, feedbackReplies.authorId)))
    .where(
      and(
        eq(feedbackReplies.orgId, orgId),
        inArray(
          feedbackReplies.feedbackId,
          given.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(asc(feedbackReplies.createdAt), asc(feedbackReplies.id))
  return given.map((one) => ({
    ...one,
    replies: said.flatMap(({ feedbackId, ...reply }) => (feedbackId === one.id ? [reply] : [])),
  }))
}
