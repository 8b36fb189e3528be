import { feedback, users } from "../schema"

/** What is selected of a piece of feedback, joined with its author. */
export const feedbackColumns = {
  id: feedback.id,
  planId: feedback.planId,
  author: { id: users.id, name: users.name },
  kind: feedback.kind,
  part: feedback.part,
  quote: feedback.quote,
  words: feedback.words,
  reason: feedback.reason,
  late: feedback.late,
  createdAt: feedback.createdAt,
  acknowledgedAt: feedback.acknowledgedAt,
  doneAt: feedback.doneAt,
  resolvedAt: feedback.resolvedAt,
  changedInTime: feedback.changedInTime,
}
