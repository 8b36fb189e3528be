"use server"

import { action } from "@/app/_server/doors/action"
import { cancelPlan as cancel } from "@/db/plans/cancel-plan"
import { findPlan } from "@/db/plans/find-plan"
import { paths } from "@/lib/paths"
import { cancelInput } from "@/lib/plans/save-form-input"

/** Marks a meeting as not happening. */
export const cancelPlan = action({
  input: cancelInput,
  permission: "plan.cancel",
  subject: findPlan,
  run: cancel,
  next: (_cancelled, { planId }) => paths.planAsWritten(planId),
})
