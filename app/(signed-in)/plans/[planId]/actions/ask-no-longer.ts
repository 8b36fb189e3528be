"use server"

import { action } from "@/app/_server/doors/action"
import { askNoLonger as keep } from "@/db/coaching/ask-no-longer"
import { findPlan } from "@/db/plans/find-plan"
import { paths } from "@/lib/paths"
import { planRef } from "@/lib/plans/plan-input"

/** Takes a request for review back. */
export const askNoLonger = action({
  input: planRef,
  permission: "review.ask",
  subject: findPlan,
  run: keep,
  refresh: ({ planId }) => paths.plan(planId),
})
