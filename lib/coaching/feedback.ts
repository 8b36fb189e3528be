import type { FeedbackKind, FeedbackPart, ReplyKind } from "./vocabulary"

/** Something said back under a piece of feedback. */
export type Reply = {
  id: string
  author: { id: string; name: string }
  kind: ReplyKind
  words: string
  createdAt: Date
}

/** A piece of feedback with all that was said under it. */
export type Feedback = {
  id: string
  planId: string
  author: { id: string; name: string }
  kind: FeedbackKind
  part: FeedbackPart
  quote: string
  words: string
  reason: string
  late: boolean
  createdAt: Date
  acknowledgedAt: Date | null
  doneAt: Date | null
  resolvedAt: Date | null
  changedInTime: boolean | null
  replies: Reply[]
}

/** A piece of feedback with the meeting it is about. */
export type FeedbackOnMeeting = Feedback & { startsAt: Date; account: string }
