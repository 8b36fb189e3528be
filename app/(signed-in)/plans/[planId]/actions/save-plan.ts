"use server"

import type * as z from "zod"
import { action } from "@/app/_server/doors/action"
import { answerAgreed } from "@/db/plans/answer-agreed"
import { backToDraft } from "@/db/plans/back-to-draft"
import { findPlan } from "@/db/plans/find-plan"
import { listEarlierDebriefs } from "@/db/plans/list-earlier-debriefs"
import { makeReady } from "@/db/plans/make-ready"
import { noteUnfitting } from "@/db/plans/note-unfitting"
import { savePlan } from "@/db/plans/save-plan"
import { withdrawUnfitting } from "@/db/plans/withdraw-unfitting"
import { gradeRelationship } from "@/db/relationships/grade-relationship"
import type { Scope } from "@/db/scope"
import { fieldOfRule, unfittingOf } from "@/lib/objectives/quiet-findings"
import { reviewPlan } from "@/lib/objectives/review-plan"
import { paths } from "@/lib/paths"
import { draftOf } from "@/lib/plans/draft-of"
import { lastTimeOf } from "@/lib/plans/last-time-of"
import { AGREED_ANSWERS } from "@/lib/plans/meeting"
import { NEAREST_GRADE } from "@/lib/plans/nearest-grade"
import { NotReady } from "@/lib/plans/not-ready"
import { afterOneTap, isOneTap } from "@/lib/plans/one-tap"
import type { Plan } from "@/lib/plans/plan"
import { saveFormInput } from "@/lib/plans/save-form-input"
import type { UnfittingPress } from "@/lib/plans/unfitting-press"
import { GRADES } from "@/lib/relationships/grade"
import { dayIn } from "@/lib/time/day"

/** The editor's form without JavaScript: stores the words, then does what the pressed button says. */
export const savePlanForm = action({
  input: saveFormInput,
  permission: "plan.write",
  subject: findPlan,
  run: async (scope, sent, plan) => {
    const entries = await wordsToStore(scope, sent, plan)
    const { version } = await savePlan(scope, { ...sent, entries })
    if (sent.unfitting) await answerFinding(scope, sent, sent.unfitting)
    return { said: await afterwards(scope, sent, version) }
  },
  next: ({ said }, { planId, press, unfitting }) => {
    if (unfitting?.is === "does-not-fit") return paths.planField(planId, fieldOfRule(unfitting.rule))
    return press === "customer" ? paths.planCustomer(planId) : paths.plan(planId, said)
  },
})

/** What was typed, and what the pressed button makes of it. */
async function wordsToStore(scope: Scope, { entries, press }: z.output<typeof saveFormInput>, plan: Plan) {
  if (!isOneTap(press)) return entries
  const today = dayIn(scope.now, scope.actor.timeZone)
  const chain = press === "offer" ? await listEarlierDebriefs(scope, { planId: plan.id }) : []
  return afterOneTap(entries, press, { today, offer: lastTimeOf(chain, plan, today)?.agreed?.offer ?? null })
}

/** Answers a finding of the words as they are stored now; where they no longer give rise to it there is nothing to do. */
async function answerFinding(
  scope: Scope,
  { planId, unfittingId }: z.output<typeof saveFormInput>,
  press: UnfittingPress,
): Promise<void> {
  if (press.is === "fits-after-all") return withdrawUnfitting(scope, { planId, ...press })
  const plan = await findPlan(scope, { planId })
  if (!plan) return
  const draft = draftOf(plan)
  const unfitting = unfittingOf(draft, reviewPlan(draft), press)
  if (unfitting) await noteUnfitting(scope, { planId, id: unfittingId, ...unfitting })
}

async function afterwards(
  scope: Scope,
  sent: z.output<typeof saveFormInput>,
  version: number,
): Promise<"saved" | "not-ready"> {
  const { planId, agreed } = sent
  const answer = AGREED_ANSWERS.find((one) => sent.press === `agreed-${one}`)
  if (answer && agreed) await answerAgreed(scope, { planId: agreed.agreedAt, answer, instead: agreed.instead })
  if (sent.press === "draft") await backToDraft(scope, { planId })
  if (sent.press === "ready") {
    try {
      await makeReady(scope, { planId, version })
    } catch (error) {
      // The words are stored all the same; the page says what stands in the way.
      if (error instanceof NotReady) return "not-ready"
      throw error
    }
  }
  const grade = GRADES.find((grade) => sent.press === `grade-${grade}`)
  const { accountId, mainContactId } = sent.entries
  if (grade && mainContactId) {
    await gradeRelationship(scope, {
      accountId,
      contactId: mainContactId,
      gradingId: sent.gradingId,
      grade,
      reason: NEAREST_GRADE,
    })
  }
  return "saved"
}
