"use server"

import { action } from "@/app/_server/doors/action"
import { findPlan } from "@/db/plans/find-plan"
import { noteSignsAt } from "@/db/relationships/note-signs-at"
import { paths } from "@/lib/paths"
import { noteSignsInput } from "@/lib/plans/note-signs-input"

/** Notes what was seen of the main contact at a meeting that was debriefed. */
export const noteSigns = action({
  input: noteSignsInput,
  permission: "plan.debrief",
  subject: findPlan,
  run: noteSignsAt,
  refresh: ({ planId }) => paths.debriefTexts(planId),
})
