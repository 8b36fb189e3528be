import type { BuyerStyle } from "../relationships/buyer-style"
import type { GradeOrNone } from "../relationships/grade"
import type { PlainDate } from "../relationships/sign"
import type { Circumstances } from "./circumstances"
import type { Unfitting } from "./unfitting"
import type { AskSize, CriterionVerdict, DisclosureFactor, Rung, SituationPrompt } from "./vocabulary"

/** A plan as the rules see it: the words and choices of one meeting, complete or not. */
export type PlanDraft = {
  /** The meeting's day in its own time zone; null while no time is set. */
  meetingDate: PlainDate | null
  minutes: number
  contact: { name: string | null; title: string; style: BuyerStyle } | null
  /** Everybody else whose name the words may hold. */
  others: readonly string[]
  /** How the rep stands with the main contact, as graded for the meeting's day. */
  grade: GradeOrNone
  braked: boolean
  /** The customer's need in their own words; empty when nobody has said one. */
  need: string
  situation: Partial<Record<SituationPrompt, { words: string; asOf: PlainDate | null }>>
  primary: { words: string; purpose: string }
  /** In the order the rep would reach for them. */
  fallbacks: FallbackDraft[]
  size: AskSize | null
  factors: readonly DisclosureFactor[]
  /** What the customer hears, once decided. */
  hears: Rung | null
  openingLine: string
  /** What is known of the meeting beside its words. */
  circumstances: Circumstances
  /** Findings the rep said do not fit these words. */
  unfitting: readonly Unfitting[]
}

export type FallbackDraft = {
  words: string
  /** "Only if …" */
  trigger: string
  /** The rep's one line on how it differs; answers `same-as-primary` and `gives-up`. */
  howItDiffers: string
}

/** The organisation's floor for *ready*; null lets SMART gaps advise only. */
export type ReadinessPolicy = { smartFloor: { atLeast: CriterionVerdict; criteria: number } | null }
