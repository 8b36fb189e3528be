import { and, eq, isNull, sql } from "drizzle-orm"
import { Refusal } from "@/lib/access/refusal"
import type { FeedbackInput } from "@/lib/coaching/feedback-input"
import { isLate, TWO_HOURS } from "@/lib/coaching/last-two-hours"
import type { Plan } from "@/lib/plans/plan"
import { isOpenToWriting } from "@/lib/plans/plan-state"
import { record } from "../audit/record"
import { notify } from "../notifications/notify"
import { feedback, plans } from "../schema"
import type { Scope } from "../scope"

/**
 * Keeps a manager's words on a plan and tells its rep. A must-fix sends the plan back to draft with *changes requested*,
 * unless the meeting begins within two hours: then the plan stays ready and the debrief asks what became of it. Sent
 * twice under one id it is given once. Throws `conflict` for a must-fix on a plan nobody can change any more.
 */
export async function giveFeedback(scope: Scope, input: FeedbackInput, plan: Plan): Promise<{ late: boolean }> {
  const { tx, orgId, actor, now } = scope
  const { id, planId, kind, part, quote, words, reason } = input
  const mustFix = kind === "must-fix"
  if (mustFix && !isOpenToWriting(plan, now))
    throw new Refusal("conflict", "The meeting has begun, so nothing can be fixed any more. Say it as a suggestion.")
  const late = mustFix && isLate(plan, now)
  const given = await tx
    .insert(feedback)
    .values({ orgId, id, planId, authorId: actor.userId, kind, part, quote, words, reason, late, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: feedback.id })
  if (given.length === 0) return { late }
  await record(scope, { event: "feedback-given", subjectKind: "plan", subjectId: planId, detail: kind })
  await notify(scope, [plan.rep.id], { kind: "feedback-given", planId, aboutId: id })
  if (mustFix && !late) await requestChanges(scope, planId)
  return { late }
}

/** Returns the plan to draft while that still helps: the condition of the two hours once more, where it decides. */
async function requestChanges(scope: Scope, planId: string): Promise<void> {
  const { tx, orgId, actor, now } = scope
  const soon = new Date(now.getTime() + TWO_HOURS).toISOString()
  const changed = await tx
    .update(plans)
    .set({ changesRequestedAt: now, changesRequestedBy: actor.userId })
    .where(
      and(
        eq(plans.orgId, orgId),
        eq(plans.id, planId),
        sql`${plans.startsAt} > ${soon}::timestamptz`,
        isNull(plans.cancelledAt),
        isNull(plans.heldAt),
      ),
    )
    .returning({ repId: plans.repId })
  const [plan] = changed
  if (!plan) return
  await record(scope, { event: "changes-requested", subjectKind: "plan", subjectId: planId })
  await notify(scope, [plan.repId], { kind: "changes-requested", planId, aboutId: planId })
}
