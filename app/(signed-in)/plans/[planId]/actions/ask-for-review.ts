"use server"

import { action } from "@/app/_server/doors/action"
import { askForReview as keep } from "@/db/coaching/ask-for-review"
import { findPlan } from "@/db/plans/find-plan"
import { askInput } from "@/lib/coaching/ask-input"
import { paths } from "@/lib/paths"

/** Asks the managers of the rep to look at a plan. */
export const askForReview = action({
  input: askInput,
  permission: "review.ask",
  subject: findPlan,
  run: keep,
  refresh: ({ planId }) => paths.plan(planId),
})
