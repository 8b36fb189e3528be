import type { FeedbackPart } from "./vocabulary"

/** What coaching knows of a plan beside its words. */
export type CoachingFacts = {
  /** What the rep asks to be looked at; null where they ask for nothing. */
  asked: { part: FeedbackPart; words: string } | null
  /** Who has read it last, when, and at which version; null where nobody has. */
  reviewed: { by: string; at: Date; version: number } | null
  /** How many pieces of feedback the rep has not acknowledged; praise waits for nobody. */
  unacknowledged: number
}
