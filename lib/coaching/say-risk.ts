import type { Risk } from "./risk"

/** Why a meeting stands where it does in the queue, a few words each. */
export const RISK_WORDS = {
  "no-plan": "Nothing is written yet",
  "no-fallback": "No fallback",
  "changes-open": "Changes asked for, not made yet",
  "review-asked": "You are asked to look at it",
  policy: "A large ask that nobody has reviewed",
  "weak-fallback": "A weak fallback",
  "big-ask-new": "A large ask of somebody who hardly knows us",
  "first-meeting": "The first meeting there",
  unacknowledged: "Feedback not acknowledged",
  "not-ready-soon": "Not ready, and it is soon",
} as const satisfies Record<Risk, string>

/** How long until something begins, as one says it: "in 20 minutes", "in 3 hours", "in 4 days"; "under way" once it has. */
export function sayTimeLeft(startsAt: Date, now: Date): string {
  const minutes = Math.round((startsAt.getTime() - now.getTime()) / 60_000)
  if (minutes <= 0) return "under way"
  if (minutes < 90) return minutes === 1 ? "in 1 minute" : `in ${minutes} minutes`
  const hours = Math.round(minutes / 60)
  if (hours < 36) return `in ${hours} hours`
  return `in ${Math.round(hours / 24)} days`
}
