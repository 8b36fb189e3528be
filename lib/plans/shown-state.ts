import type { PlanDates } from "./plan"
import { changesAreRequested, PLAN_STATES, planState, STATE_WORDS } from "./plan-state"

/** What a list shows of a plan: its state, and of a draft whether anything is in it and whether it came back. */
export const SHOWN_STATES = ["no-plan-yet", "changes-requested", ...PLAN_STATES] as const
export type ShownState = (typeof SHOWN_STATES)[number]

/** What it is called on screens. */
export const SHOWN_STATE_WORDS = {
  ...STATE_WORDS,
  "no-plan-yet": "No plan yet",
  "changes-requested": "Changes requested",
} as const satisfies Record<ShownState, string>

/** How a plan shows wherever plans are listed. `isWritten`: whether a word of preparation is in it. */
export function shownState({ dates, isWritten }: { dates: PlanDates; isWritten: boolean }): ShownState {
  if (changesAreRequested(dates)) return "changes-requested"
  const state = planState(dates)
  return state === "draft" && !isWritten ? "no-plan-yet" : state
}
