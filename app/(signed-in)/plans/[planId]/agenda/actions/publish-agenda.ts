"use server"

import { action } from "@/app/_server/doors/action"
import { findPlan } from "@/db/plans/find-plan"
import { publishAgenda as publish } from "@/db/plans/publish-agenda"
import { paths } from "@/lib/paths"
import { publishAgendaInput } from "@/lib/plans/agenda-input"

/** Makes the agenda, as it was shown, what every link opens. */
export const publishAgenda = action({
  input: publishAgendaInput,
  permission: "plan.share",
  subject: findPlan,
  run: publish,
  refresh: ({ planId }) => paths.agenda(planId),
  done: "Published. Every link shows this now.",
})
