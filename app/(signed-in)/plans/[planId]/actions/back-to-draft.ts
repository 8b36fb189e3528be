"use server"

import { action } from "@/app/_server/doors/action"
import { backToDraft as takeReadyBack } from "@/db/plans/back-to-draft"
import { findPlan } from "@/db/plans/find-plan"
import { paths } from "@/lib/paths"
import { planRef } from "@/lib/plans/plan-input"

/** Takes *ready* back. */
export const backToDraft = action({
  input: planRef,
  permission: "plan.make-ready",
  subject: findPlan,
  run: takeReadyBack,
  refresh: ({ planId }) => paths.plan(planId),
})
