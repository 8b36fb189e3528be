import type { Role } from "../access/role"
import { NOTIFICATION_KINDS, type NotificationKind } from "./kinds"

/** In which role somebody may be told of a kind. */
const TOLD_TO: Record<NotificationKind, readonly Role[]> = {
  "review-asked": ["manager"],
  "feedback-given": ["rep"],
  "changes-requested": ["rep"],
  "feedback-acknowledged": ["manager"],
  "feedback-answered": ["rep", "manager"],
  "feedback-disputed": ["rep", "manager"],
  "plan-reviewed": ["rep"],
  "debrief-due": ["rep"],
  "meeting-soon-not-ready": ["rep"],
}

/** The kinds that somebody with these roles can be told of, and so can choose among. */
export const kindsFor = (roles: readonly Role[]): NotificationKind[] =>
  NOTIFICATION_KINDS.filter((kind) => TOLD_TO[kind].some((role) => roles.includes(role)))
