import {
  type AskSize,
  type DisclosureFactor,
  type Rung,
  SITUATION_PROMPTS,
  type SituationPrompt,
} from "@/lib/objectives/vocabulary"
import type { PlainDate } from "@/lib/relationships/sign"
import { wallTimeIn } from "@/lib/time/wall-time"
import type { AgainstAdviceReason, Channel, Stage } from "./meeting"
import type { Fallback, Plan } from "./plan"

/** How many fallbacks the editor takes. */
export const MOST_FALLBACKS = 3

/** Longest words of each field, in UTF-16 code units. */
export const LONGEST = {
  place: 200,
  situation: 500,
  need: 1_000,
  alsoLearn: 1_000,
  primaryWords: 1_000,
  purpose: 500,
  fallbackWords: 1_000,
  fallbackTrigger: 300,
  howItDiffers: 300,
  openingLine: 1_000,
  againstAdviceWords: 300,
} as const

/** What a rep enters in the editor: a plan's words and choices, with the meeting's time as the wall shows it. */
export type PlanEntries = {
  accountId: string
  mainContactId: string | null
  otherContactIds: string[]
  date: PlainDate
  /** `HH:MM`, in `timeZone`. */
  time: string
  timeZone: string
  minutes: number
  channel: Channel
  place: string
  stage: Stage
  /** Each line with the day it was true; empty where nothing was written. */
  situation: Record<SituationPrompt, { words: string; asOf: PlainDate | "" }>
  need: string
  alsoLearn: string
  primaryWords: string
  purpose: string
  fallbacks: Fallback[]
  askSize: AskSize | null
  factors: DisclosureFactor[]
  hears: Rung | null
  againstAdvice: AgainstAdviceReason | null
  againstAdviceWords: string
  openingLine: string
}

export const NO_FALLBACK: Fallback = { words: "", trigger: "", howItDiffers: "" }

/** A stored plan as the editor holds it. */
export function entriesOf(plan: Plan): PlanEntries {
  const wall = wallTimeIn(plan.startsAt, plan.timeZone)
  const situation = SITUATION_PROMPTS.map((prompt) => [prompt, plan.situation[prompt] ?? { words: "", asOf: "" }])
  return {
    accountId: plan.account.id,
    mainContactId: plan.mainContact?.id ?? null,
    otherContactIds: plan.others.map(({ id }) => id),
    date: wall.slice(0, 10),
    time: wall.slice(11),
    timeZone: plan.timeZone,
    minutes: plan.minutes,
    channel: plan.channel,
    place: plan.place,
    stage: plan.stage,
    situation: Object.fromEntries(situation) as PlanEntries["situation"],
    need: plan.need,
    alsoLearn: plan.alsoLearn,
    primaryWords: plan.primaryWords,
    purpose: plan.purpose,
    fallbacks: plan.fallbacks,
    askSize: plan.askSize,
    factors: plan.factors,
    hears: plan.hears,
    againstAdvice: plan.againstAdvice,
    againstAdviceWords: plan.againstAdviceWords,
    openingLine: plan.openingLine,
  }
}

/** Whether anything at all was written of a fallback. */
export const hasWords = ({ words, trigger, howItDiffers }: Fallback): boolean =>
  `${words}${trigger}${howItDiffers}`.trim() !== ""
