import type { FeedbackOnMeeting } from "./feedback"
import { isOpenFeedback } from "./feedback-state"

export type MeetingWithFeedback = {
  planId: string
  account: string
  startsAt: Date
  feedback: FeedbackOnMeeting[]
  /** How much of it is open. */
  open: number
}

/** Feedback gathered by the meeting it is about: meetings with something open first, then the latest meeting. */
export function byMeeting(feedback: readonly FeedbackOnMeeting[]): MeetingWithFeedback[] {
  const meetings = new Map<string, MeetingWithFeedback>()
  for (const one of feedback) {
    const { planId, account, startsAt } = one
    const meeting = meetings.get(planId) ?? { planId, account, startsAt, feedback: [], open: 0 }
    meeting.feedback.push(one)
    if (isOpenFeedback(one)) meeting.open += 1
    meetings.set(planId, meeting)
  }
  return [...meetings.values()].sort(
    (a, b) => Number(b.open > 0) - Number(a.open > 0) || b.startsAt.getTime() - a.startsAt.getTime(),
  )
}
