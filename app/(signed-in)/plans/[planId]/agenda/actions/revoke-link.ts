"use server"

import { action } from "@/app/_server/doors/action"
import { findPlan } from "@/db/plans/find-plan"
import { revokeLink as revoke } from "@/db/plans/revoke-link"
import { paths } from "@/lib/paths"
import { linkRef } from "@/lib/plans/agenda-input"

/** Lets a link open nothing from now on. */
export const revokeLink = action({
  input: linkRef,
  permission: "plan.share",
  subject: findPlan,
  run: revoke,
  refresh: ({ planId }) => paths.agenda(planId),
  done: "The link opens nothing now.",
})
