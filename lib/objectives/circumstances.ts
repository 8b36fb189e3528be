import type { WhatBecameOfIt } from "./primary-after"

/** What a plan knows of its meeting beside the sentence. Whatever is not known is null or empty, and nothing is guessed from it. */
export type Circumstances = {
  /** Nobody there knows us yet. */
  firstContact: boolean
  /** Something of ours lies before them: it was proposed, or they are deciding. */
  late: boolean
  /** Somebody travels for it. */
  isVisit: boolean
  /** Everybody else in the room, as they are called there. */
  others: readonly { name: string; title: string }[]
  /** The rep means to ask who can say yes to what. */
  willAskWhoDecides: boolean
  /** The rep's meetings with this account that took place before, newest first. */
  earlier: readonly EarlierAim[]
}

/** What an earlier meeting was for, and what they agreed to do at it. */
export type EarlierAim = {
  primary: string
  /** It was with the same main contact. */
  isWithContact: boolean
  /** Null where they agreed to nothing. */
  agreed: { action: string; became: WhatBecameOfIt | null } | null
}

export const NOTHING_KNOWN: Circumstances = {
  firstContact: false,
  late: false,
  isVisit: false,
  others: [],
  willAskWhoDecides: false,
  earlier: [],
}
