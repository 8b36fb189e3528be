import type { PlanDates } from "./plan"
import { shownState } from "./shown-state"

/** How many of the coming meetings have no plan yet, in a sentence; null where all have one. */
export function sayUnplanned(
  meetings: readonly { dates: PlanDates; isWritten: boolean; frozen: boolean }[],
): string | null {
  const bare = meetings.filter((meeting) => !meeting.frozen && shownState(meeting) === "no-plan-yet").length
  if (bare === 0) return null
  if (meetings.length === 1) return "It has no plan yet."
  return `${bare} of the ${meetings.length} ${bare === 1 ? "has" : "have"} no plan yet.`
}
