import type { NotificationKind } from "./kinds"
import type { Notification } from "./notification"

type Told = Pick<Notification, "by" | "account" | "isOwn"> & {
  /** When the meeting is, in the reader's zone. */
  when: string
}

/** Who a notification is about; somebody whose name is gone is "Somebody". */
const who = ({ by }: Told) => by ?? "Somebody"
const meeting = ({ account, when }: Told) => `${account}, ${when}`
const whose = ({ isOwn }: Told) => (isOwn ? "your plan" : "the plan")

const SAYS: Record<NotificationKind, (told: Told) => string> = {
  "review-asked": (told) => `${who(told)} asks you to look at the plan for ${meeting(told)}.`,
  "feedback-given": (told) => `${who(told)} gave you feedback on your plan for ${meeting(told)}.`,
  "changes-requested": (told) => `${who(told)} asks you to change your plan for ${meeting(told)}, before you meet.`,
  "feedback-acknowledged": (told) => `${who(told)} has read your feedback on the plan for ${meeting(told)}.`,
  "feedback-answered": (told) => `${who(told)} answered the feedback on ${whose(told)} for ${meeting(told)}.`,
  "feedback-disputed": (told) => `${who(told)} sees the feedback on ${whose(told)} for ${meeting(told)} differently.`,
  "plan-reviewed": (told) => `${who(told)} has reviewed your plan for ${meeting(told)}.`,
  "debrief-due": (told) => `The meeting with ${meeting(told)}, waits for its debrief.`,
  "meeting-soon-not-ready": (told) => `The plan for ${meeting(told)}, is not ready yet.`,
}

/** A notification in one sentence: who, what, and which meeting. */
export const sayNotification = (kind: NotificationKind, told: Told): string => SAYS[kind](told)

/** What each kind is called where one chooses among them. */
export const KIND_WORDS: Record<NotificationKind, string> = {
  "review-asked": "A rep asks me to look at a plan",
  "feedback-given": "I am given feedback",
  "changes-requested": "I am asked to change a plan before the meeting",
  "feedback-acknowledged": "My feedback was read",
  "feedback-answered": "Feedback was answered",
  "feedback-disputed": "Somebody sees feedback differently",
  "plan-reviewed": "My plan was reviewed",
  "debrief-due": "A meeting of mine waits for its debrief",
  "meeting-soon-not-ready": "I meet in two hours and the plan is not ready",
}
