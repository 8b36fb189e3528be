import { and, desc, eq, isNotNull, isNull, or, sql } from "drizzle-orm"
import type { FeedbackOnMeeting } from "@/lib/coaching/feedback"
import { accounts, feedback, plans, users } from "../schema"
import type { Scope } from "../scope"
import { feedbackColumns } from "./feedback-columns"
import { withReplies } from "./with-replies"

/** What is shown; what is open always is, before older pieces that are not. */
const MOST = 100

/** The feedback the actor was given on their own meetings: what is open first, then the newest. */
export async function listOwnFeedback(scope: Scope): Promise<FeedbackOnMeeting[]> {
  const asksSomething = or(
    sql`${feedback.kind} in ('suggestion', 'must-fix')`,
    and(eq(feedback.kind, "question"), isNull(feedback.acknowledgedAt)),
  )
  const isClosed = sql`(${or(isNotNull(feedback.doneAt), isNotNull(feedback.resolvedAt))} or not ${asksSomething})`
  const given = await scope.tx
    .select({
      ...feedbackColumns,
      startsAt: plans.startsAt,
      account: accounts.name,
    })
    .from(feedback)
    .innerJoin(plans, and(eq(plans.orgId, feedback.orgId), eq(plans.id, feedback.planId)))
    .innerJoin(accounts, and(eq(accounts.orgId, plans.orgId), eq(accounts.id, plans.accountId)))
    .innerJoin(users, and(eq(users.orgId, feedback.orgId), eq(users.id, feedback.authorId)))
    .where(and(eq(feedback.orgId, scope.orgId), eq(plans.repId, scope.actor.userId)))
    .orderBy(isClosed, desc(feedback.createdAt), desc(feedback.id))
    .limit(MOST)
  return withReplies(scope, given)
}
