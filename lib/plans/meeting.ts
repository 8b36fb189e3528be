/** How the meeting takes place. */
export const CHANNELS = ["visit", "phone", "video"] as const
export type Channel = (typeof CHANNELS)[number]

/** Where the sale stands when the meeting begins. */
export const STAGES = ["first-contact", "exploring", "proposing", "deciding", "customer"] as const
export type Stage = (typeof STAGES)[number]

/** Why a meeting did not take place. */
export const CANCEL_REASONS = ["no-show", "moved", "cancelled-by-them", "cancelled-by-us"] as const
export type CancelReason = (typeof CANCEL_REASONS)[number]

/** How a meeting came out, judged against the words written before it. */
export const OUTCOMES = [
  "primary-achieved",
  "fallback-achieved",
  "other-advance",
  "continuation",
  "no-progress",
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Why a rep chose against the advice on what the customer hears; one tap each. */
export const AGAINST_ADVICE_REASONS = [
  "know-them-better",
  "they-asked",
  "not-the-moment",
  "my-manager-and-i-agreed",
  "own-words",
] as const
export type AgainstAdviceReason = (typeof AGAINST_ADVICE_REASONS)[number]

/** How the buyer took what they heard. */
export const BUYER_REACTIONS = ["warmer", "no-change", "cooler"] as const
export type BuyerReaction = (typeof BUYER_REACTIONS)[number]

/** Where a plan came from. */
export const PLAN_SOURCES = ["blank", "last-meeting", "calendar", "invitation", "unplanned"] as const
export type PlanSource = (typeof PLAN_SOURCES)[number]

/** Where a plan stood when its meeting took place: `none` for a meeting logged without one. */
export const HELD_FROM = ["draft", "ready", "none"] as const
export type HeldFrom = (typeof HELD_FROM)[number]

/** How a meeting's start was moved: before it, or by saying at its time that it has not started yet. */
export const MOVE_KINDS = ["rescheduled", "not-started-yet", "moved-in-calendar"] as const
export type MoveKind = (typeof MOVE_KINDS)[number]

/** What became of an agreed action, asked when the next meeting is prepared. */
export const AGREED_ANSWERS = ["done", "not-yet", "no-longer"] as const
export type AgreedAnswer = (typeof AGREED_ANSWERS)[number]
