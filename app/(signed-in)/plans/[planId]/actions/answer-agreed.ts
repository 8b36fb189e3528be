"use server"

import { action } from "@/app/_server/doors/action"
import { answerAgreed as noteAnswer } from "@/db/plans/answer-agreed"
import { findPlan } from "@/db/plans/find-plan"
import { paths } from "@/lib/paths"
import { answerAgreedInput } from "@/lib/plans/save-form-input"

/** Notes what became of the last agreed action, while the next meeting is prepared. */
export const answerAgreed = action({
  input: answerAgreedInput,
  permission: "plan.write",
  subject: findPlan,
  run: (scope, { agreedAt, answer, instead }) => noteAnswer(scope, { planId: agreedAt, answer, instead }),
  refresh: ({ planId }) => paths.plan(planId),
})
