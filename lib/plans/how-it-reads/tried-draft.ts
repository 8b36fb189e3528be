import { NOTHING_KNOWN } from "@/lib/objectives/circumstances"
import type { PlanDraft } from "@/lib/objectives/plan-draft"
import type { AskSize, DisclosureFactor } from "@/lib/objectives/vocabulary"
import type { BuyerStyle } from "@/lib/relationships/buyer-style"
import type { GradeOrNone } from "@/lib/relationships/grade"
import type { PlainDate } from "@/lib/relationships/sign"
import type { Stage } from "../meeting"

/** What somebody writes and picks to see how it would be read. */
export type Tried = {
  primary: string
  purpose: string
  fallback: string
  trigger: string
  grade: GradeOrNone
  style: BuyerStyle
  stage: Stage
  /** Null: as the kind of objective suggests. */
  size: AskSize | null
  factors: readonly DisclosureFactor[]
}

export const NOTHING_TRIED: Tried = {
  primary: "",
  purpose: "",
  fallback: "",
  trigger: "",
  grade: "not-graded",
  style: "neutral",
  stage: "exploring",
  size: null,
  factors: [],
}

/** The same as the rules take a plan: a meeting of an hour today, with somebody of whom nothing else is known. */
export const triedDraft = (tried: Tried, today: PlainDate): PlanDraft => ({
  meetingDate: today,
  minutes: 60,
  contact: { name: null, title: "customer", style: tried.style },
  others: [],
  grade: tried.grade,
  braked: false,
  need: "",
  situation: {},
  primary: { words: tried.primary, purpose: tried.purpose },
  fallbacks: [{ words: tried.fallback, trigger: tried.trigger, howItDiffers: "" }],
  size: tried.size,
  factors: tried.factors,
  hears: null,
  openingLine: "",
  circumstances: {
    ...NOTHING_KNOWN,
    firstContact: tried.stage === "first-contact",
    late: tried.stage === "proposing" || tried.stage === "deciding",
  },
  unfitting: [],
})
