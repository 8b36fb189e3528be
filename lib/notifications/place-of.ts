import { paths } from "../paths"
import type { Notification } from "./notification"

/** Where a notification leads: to the feedback, the debrief or the plan it tells of. */
export function placeOf({ kind, planId, aboutId, isOwn }: Pick<Notification, "kind" | "planId" | "aboutId" | "isOwn">) {
  if (kind === "debrief-due") return paths.debrief(planId)
  if (aboutId === planId) return isOwn ? paths.plan(planId) : paths.planAsWritten(planId)
  return isOwn ? paths.feedback(aboutId) : paths.feedbackOnPlan(planId, aboutId)
}
