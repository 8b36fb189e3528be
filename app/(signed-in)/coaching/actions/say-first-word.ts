"use server"

import { action } from "@/app/_server/doors/action"
import { noteReview } from "@/db/coaching/note-review"
import { findPlan } from "@/db/plans/find-plan"
import { firstWordInput } from "@/lib/coaching/first-word-input"
import { paths } from "@/lib/paths"

/** Keeps that a manager has read a plan as it stands, and their first word on it. */
export const sayFirstWord = action({
  input: firstWordInput,
  permission: "plan.review",
  subject: findPlan,
  run: noteReview,
  refresh: ({ planId }) => paths.planAsWritten(planId),
})
