"use server"

import { action } from "@/app/_server/doors/action"
import { findPlan } from "@/db/plans/find-plan"
import { tellDebrief } from "@/db/plans/tell-debrief"
import { paths } from "@/lib/paths"
import { debriefFormInput } from "@/lib/plans/debrief-input"

/** Stores a debrief, or a correction of it. */
export const debriefMeeting = action({
  input: debriefFormInput,
  permission: "plan.debrief",
  subject: findPlan,
  run: tellDebrief,
  next: (_told, { planId }) => paths.debriefTexts(planId),
})
