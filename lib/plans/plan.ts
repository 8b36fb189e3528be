import type { Subject } from "@/lib/access/permissions"
import type { KnownTie } from "@/lib/customers/known-tie"
import type { Unfitting } from "@/lib/objectives/unfitting"
import type { AskSize, DisclosureFactor, Rung, SituationPrompt } from "@/lib/objectives/vocabulary"
import type { BuyerStyle } from "@/lib/relationships/buyer-style"
import type { PlainDate } from "@/lib/relationships/sign"
import type { AgainstAdviceReason, AgreedAnswer, CancelReason, Channel, HeldFrom, PlanSource, Stage } from "./meeting"

/** Somebody in the room, as the plan's rep knows them. The name is empty where only the role is known. */
export type PlanContact = {
  id: string
  name: string
  title: string
  style: BuyerStyle
  relationship: KnownTie
}

/** One line of the situation and the day it was true. */
export type SituationLine = { words: string; asOf: PlainDate }

/** A smaller outcome; the first of a plan is the one that counts. Never shown to a customer. */
export type Fallback = { words: string; trigger: string; howItDiffers: string }

/** The dated facts of a plan's life; its state is derived from them. */
export type PlanDates = {
  readyAt: Date | null
  changesRequestedAt: Date | null
  cancelledAt: Date | null
  cancelReason: CancelReason | null
  heldAt: Date | null
  debriefedAt: Date | null
}

/** A meeting of the rep's with this account that took place before, as far as judging the next one needs it. */
export type HeldBefore = {
  contactId: string | null
  primaryWords: string
  /** Null where nothing was agreed. */
  agreed: { action: string; by: string; answer: AgreedAnswer | null } | null
}

/** A meeting plan as it is read: whole, with everything its rules need. */
export type Plan = Subject & {
  id: string
  version: number
  rep: { id: string; name: string }
  account: { id: string; name: string }
  /** Their grade and style drive the advice; null while nobody is chosen. */
  mainContact: PlanContact | null
  others: PlanContact[]
  source: PlanSource
  /** The meeting before it, whose words and agreed action it was started from. */
  followsPlanId: string | null
  startsAt: Date
  /** IANA zone of the meeting; its dates are judged here. */
  timeZone: string
  minutes: number
  channel: Channel
  place: string
  stage: Stage
  situation: Partial<Record<SituationPrompt, SituationLine>>
  need: string
  alsoLearn: string
  primaryWords: string
  /** "so that …" */
  purpose: string
  fallbacks: Fallback[]
  askSize: AskSize | null
  factors: DisclosureFactor[]
  hears: Rung | null
  againstAdvice: AgainstAdviceReason | null
  againstAdviceWords: string
  openingLine: string
  /** Findings the rep said do not fit these words. */
  unfitting: Unfitting[]
  /** The rep's meetings with this account that took place before this one, newest first. */
  heldBefore: HeldBefore[]
  dates: PlanDates
  /** Where it stood when the meeting took place; null while it has not. */
  heldFrom: HeldFrom | null
  createdAt: Date
  updatedAt: Date
}

/** What a plan's row in a list shows. */
export type PlanSummary = {
  id: string
  rep: { id: string; name: string }
  account: { id: string; name: string }
  contact: { name: string; title: string } | null
  startsAt: Date
  timeZone: string
  minutes: number
  channel: Channel
  primaryWords: string
  /** Whether a word of preparation is in it. */
  isWritten: boolean
  dates: PlanDates
}
