import type { Feedback } from "./feedback"

/** What had to be fixed so shortly before the meeting that the plan stayed ready, and its author has not settled since. */
export const lateMustFixes = (feedback: readonly Feedback[]): Feedback[] =>
  feedback.filter(({ kind, late, resolvedAt }) => kind === "must-fix" && late && resolvedAt === null)
