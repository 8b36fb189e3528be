import type { Rung } from "@/lib/objectives/vocabulary"
import type { PlainDate } from "@/lib/relationships/sign"
import type { AgreedAnswer, BuyerReaction } from "./meeting"
import type { Plan } from "./plan"

/** What was told of an earlier meeting afterwards, as far as preparing the next one needs it. */
export type EarlierDebrief = {
  /** The meeting's own plan. */
  planId: string
  startsAt: Date
  timeZone: string
  /** Whom it was with; empty where nobody was named. */
  contact: { name: string; title: string }
  heard: Rung | null
  reaction: BuyerReaction | null
  /** Empty where nothing was agreed. */
  agreedAction: string
  /** Whose it was to do, by name. */
  agreedBy: string
  agreedDue: PlainDate | null
  agreedAnswer: AgreedAnswer | null
  agreedAnsweredAt: Date | null
}

/** A meeting of the rep's own that a new plan can start from; the debrief is null where there is none. */
export type EarlierMeeting = { plan: Plan; debrief: EarlierDebrief | null }
