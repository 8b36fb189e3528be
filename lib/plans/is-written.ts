import { holdsWords, type PlanWords } from "./holds-words"
import type { PlanSource } from "./meeting"

/** What comes from a calendar is made without a word of its rep's. */
export const MADE_BY_CALENDAR = ["calendar", "invitation"] as const satisfies readonly PlanSource[]

/**
 * Whether a word of preparation is in a plan. A meeting from a calendar is filled with what was true at the last one
 * there; of such a plan only the rep's own part counts: what to go for, to fall back on, to find out, how to begin.
 */
export function isWritten(plan: PlanWords & { source: PlanSource }): boolean {
  const isFilled = MADE_BY_CALENDAR.some((calendar) => calendar === plan.source)
  return holdsWords(isFilled ? { ...plan, situation: {}, need: "" } : plan)
}
