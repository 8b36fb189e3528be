import type { FeedbackPart } from "./vocabulary"

/** Something a rep practises, until it is done or dropped. */
export type PracticeItem = {
  id: string
  feedbackId: string | null
  part: FeedbackPart
  words: string
  createdAt: Date
  doneAt: Date | null
  donePlanId: string | null
  droppedAt: Date | null
}
