"use server"

import { action } from "@/app/_server/doors/action"
import { findPlan } from "@/db/plans/find-plan"
import { notStartedYet as putOff } from "@/db/plans/not-started-yet"
import { paths } from "@/lib/paths"
import { notStartedYetInput } from "@/lib/plans/meeting-life-input"

/** Says at a meeting's time that it has not started yet; its plan can be written in until it does. */
export const notStartedYet = action({
  input: notStartedYetInput,
  permission: "plan.reschedule",
  subject: findPlan,
  run: putOff,
  next: (_putOff, { planId }) => paths.plan(planId),
})
