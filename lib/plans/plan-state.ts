import type { PlanDates } from "./plan"

export const PLAN_STATES = ["draft", "ready", "held", "debriefed", "cancelled"] as const
export type PlanState = (typeof PLAN_STATES)[number]

/** What a state is called on screens. */
export const STATE_WORDS = {
  draft: "Draft",
  ready: "Ready",
  held: "Held",
  debriefed: "Debriefed",
  cancelled: "Did not happen",
} as const satisfies Record<PlanState, string>

/** Where a plan is in its life, by its dated facts. A request for changes returns a ready plan to draft. */
export function planState(dates: PlanDates): PlanState {
  if (dates.cancelledAt) return "cancelled"
  if (dates.debriefedAt) return "debriefed"
  if (dates.heldAt) return "held"
  return isMarkedReady(dates) ? "ready" : "draft"
}

/** A manager asked for changes and the plan has not been made ready since. */
export function changesAreRequested(dates: PlanDates): boolean {
  return dates.changesRequestedAt !== null && planState(dates) === "draft"
}

/** From the meeting's start the words stand as they were written before it. */
export const isFrozen = (plan: { startsAt: Date; dates: PlanDates }, now: Date): boolean =>
  plan.dates.cancelledAt === null && now.getTime() >= plan.startsAt.getTime()

/** Whether the rep may still write in it: the meeting has not begun and the plan has not been cancelled. */
export const isOpenToWriting = (plan: { startsAt: Date; dates: PlanDates }, now: Date): boolean =>
  plan.dates.cancelledAt === null && plan.dates.heldAt === null && now.getTime() < plan.startsAt.getTime()

function isMarkedReady({ readyAt, changesRequestedAt }: PlanDates): boolean {
  return readyAt !== null && (changesRequestedAt === null || changesRequestedAt.getTime() < readyAt.getTime())
}
