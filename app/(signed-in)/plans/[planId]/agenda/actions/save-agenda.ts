"use server"

import { action } from "@/app/_server/doors/action"
import { findPlan } from "@/db/plans/find-plan"
import { saveAgenda as save } from "@/db/plans/save-agenda"
import { paths } from "@/lib/paths"
import { saveAgendaInput } from "@/lib/plans/agenda-input"

/** Stores what is being written for the customer. Nobody sees it before it is published. */
export const saveAgenda = action({
  input: saveAgendaInput,
  permission: "plan.share",
  subject: findPlan,
  run: save,
  refresh: ({ planId }) => paths.agenda(planId),
  done: "Saved. It is shown to nobody before you publish it.",
})
