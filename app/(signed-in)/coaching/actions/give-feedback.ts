"use server"

import { action } from "@/app/_server/doors/action"
import { giveFeedback as give } from "@/db/coaching/give-feedback"
import { findPlan } from "@/db/plans/find-plan"
import { feedbackInput } from "@/lib/coaching/feedback-input"
import { paths } from "@/lib/paths"

/** Gives feedback on a plan; a must-fix sends it back to draft, or is kept as late. */
export const giveFeedback = action({
  input: feedbackInput,
  permission: "feedback.give",
  subject: findPlan,
  run: give,
  refresh: ({ planId }) => paths.planAsWritten(planId),
  done: ({ late }) =>
    late
      ? "Given. The meeting is less than two hours away, so the plan stays ready and this tops the brief."
      : "Given.",
})
