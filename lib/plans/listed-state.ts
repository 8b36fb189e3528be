import type { PlanDates } from "./plan"
import { SHOWN_STATE_WORDS, type ShownState, shownState } from "./shown-state"

/**
 * The states a rep looks for in the list of their plans, in the order of a meeting's life. Every plan is in exactly one:
 * what has begun and was not told is *to debrief*, however far its preparation got.
 */
export const LISTED_STATES = [
  "no-plan-yet",
  "draft",
  "changes-requested",
  "ready",
  "to-debrief",
  "debriefed",
  "cancelled",
] as const satisfies readonly (Exclude<ShownState, "held"> | "to-debrief")[]
export type ListedState = (typeof LISTED_STATES)[number]

/** What it is called on screens. */
export const LISTED_STATE_WORDS = {
  ...SHOWN_STATE_WORDS,
  "to-debrief": "To debrief",
} as const satisfies Record<ListedState, string>

/** Where the list files a plan at this moment. */
export function listedState(plan: { dates: PlanDates; isWritten: boolean; startsAt: Date }, now: Date): ListedState {
  const { cancelledAt, debriefedAt, heldAt } = plan.dates
  if (cancelledAt) return "cancelled"
  if (debriefedAt) return "debriefed"
  if (heldAt || plan.startsAt.getTime() <= now.getTime()) return "to-debrief"
  const shown = shownState(plan)
  return shown === "held" ? "to-debrief" : shown
}
