"use server"

import { action } from "@/app/_server/doors/action"
import { findPlan } from "@/db/plans/find-plan"
import { withdrawUnfitting as withdraw } from "@/db/plans/withdraw-unfitting"
import { paths } from "@/lib/paths"
import { withdrawUnfittingInput } from "@/lib/plans/unfitting-input"

/** A finding that was said not to fit is heard again. */
export const withdrawUnfitting = action({
  input: withdrawUnfittingInput,
  permission: "plan.write",
  subject: findPlan,
  run: withdraw,
  refresh: ({ planId }) => paths.plan(planId),
})
