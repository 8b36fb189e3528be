"use server"

import { absolute } from "@/app/_server/absolute"
import { action } from "@/app/_server/doors/action"
import { findPlan } from "@/db/plans/find-plan"
import { shareAgenda as share } from "@/db/plans/share-agenda"
import { paths } from "@/lib/paths"
import { linkRef } from "@/lib/plans/agenda-input"

/** Makes a link for the customer. Its address is answered once and kept nowhere. */
export const shareAgenda = action({
  input: linkRef,
  permission: "plan.share",
  subject: findPlan,
  run: share,
  refresh: ({ planId }) => paths.agenda(planId),
  done: (token) => absolute(paths.meeting(token)),
})
