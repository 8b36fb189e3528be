/** What somebody is told in the product, and by mail where there is one. The order is that of the settings. */
export const NOTIFICATION_KINDS = [
  "review-asked",
  "feedback-given",
  "changes-requested",
  "feedback-acknowledged",
  "feedback-answered",
  "feedback-disputed",
  "plan-reviewed",
  "debrief-due",
  "meeting-soon-not-ready",
] as const
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number]

/** What the clock tells rather than somebody's doing. */
export type ClockKind = Extract<NotificationKind, "debrief-due" | "meeting-soon-not-ready">
