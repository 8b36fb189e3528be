import { and, asc, eq } from "drizzle-orm"
import type { Feedback } from "@/lib/coaching/feedback"
import { feedback, users } from "../schema"
import type { Scope } from "../scope"
import { feedbackColumns } from "./feedback-columns"
import { withReplies } from "./with-replies"

/** More than anybody reads of one plan. */
const MOST = 200

/** All feedback on a plan, in the order it was given, each with what was said under it. */
export async function listFeedbackOnPlan(scope: Scope, { planId }: { planId: string }): Promise<Feedback[]> {
  const given = await scope.tx
    .select(feedbackColumns)
    .from(feedback)
    .innerJoin(users, and(eq(users.orgId, feedback.orgId), eq(users.id, feedback.authorId)))
    .where(and(eq(feedback.orgId, scope.orgId), eq(feedback.planId, planId)))
    .orderBy(asc(feedback.createdAt), asc(feedback.id))
    .limit(MOST)
  return withReplies(scope, given)
}
