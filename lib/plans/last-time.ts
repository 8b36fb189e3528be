import type { EarlierDebrief } from "./earlier-meeting"
import type { AgreedAnswer } from "./meeting"

/** What the editor knows of the meetings before this one. */
export type LastTime = {
  /** The last of them that was told of. */
  debrief: EarlierDebrief
  /** The agreed action to ask about, or that was answered while preparing this plan; null where there is none. */
  agreed: AskedAgreed | null
}

export type AskedAgreed = {
  /** The meeting it was agreed at. */
  planId: string
  /** "Hanna was to send the tender file by the 14th." */
  asks: string
  answer: AgreedAnswer | null
  /** A primary to fill in; null until there is an answer. */
  offer: string | null
}

/**
 * The newest agreed action of a chain of meetings, newest first: unanswered, or answered since this plan was begun.
 * What was answered while an earlier plan was prepared is not asked again, nor is anything older.
 */
export function agreedToAskAbout(chain: readonly EarlierDebrief[], begunAt: Date): EarlierDebrief | null {
  const newest = chain.find(({ agreedAction }) => agreedAction.trim() !== "")
  if (!newest) return null
  return newest.agreedAnsweredAt === null || newest.agreedAnsweredAt >= begunAt ? newest : null
}
