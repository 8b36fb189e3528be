import type { Outcome } from "@/lib/plans/meeting"

/** How a meeting came out, in a few words. */
export const OUTCOME_WORDS = {
  "primary-achieved": "Primary achieved",
  "fallback-achieved": "Fallback achieved",
  "other-advance": "Something else was agreed",
  continuation: "To be continued, nothing agreed",
  "no-progress": "No progress",
} as const satisfies Record<Outcome, string>
