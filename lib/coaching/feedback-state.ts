import type { Feedback } from "./feedback"

/** Whether something is left for the rep to do about it: praise asks for nothing. */
export const isOpenFeedback = ({
  kind,
  acknowledgedAt,
  doneAt,
  resolvedAt,
}: Pick<Feedback, "kind" | "acknowledgedAt" | "doneAt" | "resolvedAt">): boolean => {
  if (doneAt !== null || resolvedAt !== null) return false
  return kind === "suggestion" || kind === "must-fix" || (kind === "question" && acknowledgedAt === null)
}

/** Where a piece of feedback stands, in words. */
export function sayFeedbackState({ acknowledgedAt, doneAt, resolvedAt }: Feedback): string {
  if (resolvedAt) return "Settled"
  if (doneAt) return "Done"
  return acknowledgedAt ? "Read" : "Not read yet"
}
