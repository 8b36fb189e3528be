"use server"

import { action } from "@/app/_server/doors/action"
import { findPlan } from "@/db/plans/find-plan"
import { holdMeeting as hold } from "@/db/plans/hold-meeting"
import { paths } from "@/lib/paths"
import { planRef } from "@/lib/plans/plan-input"

/** Says that a meeting took place; its debrief may follow later. */
export const holdMeeting = action({
  input: planRef,
  permission: "plan.hold",
  subject: findPlan,
  run: hold,
  next: (_held, { planId }) => paths.planAsWritten(planId),
})
