"use server"

import { action } from "@/app/_server/doors/action"
import { findPlan } from "@/db/plans/find-plan"
import { rescheduleMeeting as reschedule } from "@/db/plans/reschedule-meeting"
import { paths } from "@/lib/paths"
import { rescheduleInput } from "@/lib/plans/meeting-life-input"

/** Moves a meeting that has not begun to another time. */
export const rescheduleMeeting = action({
  input: rescheduleInput,
  permission: "plan.reschedule",
  subject: findPlan,
  run: reschedule,
  next: (_moved, { planId }) => paths.plan(planId),
})
