import type { Criterion } from "@/lib/objectives/vocabulary"
import type { GradeOrNone } from "@/lib/relationships/grade"
import type { PlainDate } from "@/lib/relationships/sign"
import type { Rate } from "./rate"

/** What is counted of the debriefed meetings of a step. */
export const DEBRIEF_COUNTS = ["asked", "primary", "primary-or-fallback"] as const
export type DebriefCount = (typeof DEBRIEF_COUNTS)[number]

/** One week or month of somebody's meetings. */
export type ProgressStep = {
  /** The day it begins. */
  start: PlainDate
  /** Meetings that did not fall through. */
  meetings: number
  criteria: Record<Criterion, Rate>
  debriefs: Record<DebriefCount, Rate>
}

/**
 * What counts for no one, so that it can be said: criteria the rep said do not fit, and those of words that could not be
 * read (none, or not English).
 */
export type LeftOut = { doesNotFit: number; notRead: number }

/** What a rep hears of their own meetings in one period. */
export type Progress = {
  steps: ProgressStep[]
  leftOut: LeftOut
  told: ToldRow[]
  /** Debriefs of a plan with a primary that do not say how much was told. */
  notSaidHowMuch: number
  advice: AdviceRow[]
}

/** What came of telling the ask, or of not telling it, with buyers of one grade. */
export type ToldRow = { grade: GradeOrNone; told: boolean; achieved: Rate }

/** What came of following the advice, or of choosing otherwise. */
export type AdviceRow = { followed: boolean; achieved: Rate }
