import { NOTHING_KNOWN } from "../circumstances"
import type { FallbackDraft, PlanDraft } from "../plan-draft"

/** Words that show a rule at work, in a plan of their own, so that the rules can be asked what they say of them. */
export type Example = {
  /** What is known beside the words, in a sentence; empty where the words are enough. */
  given: string
  /** Which of the plan's words it is about. */
  shows: "primary" | "fallback" | "opening-line"
  draft: PlanDraft
}

/** What one rule looks for, with words in which it finds nothing and words in which it finds something. */
export type Explanation = {
  looksFor: string
  good: Example
  bad: Example
  /** What it gets wrong, or cannot know. */
  limits: string
}

/** Whom and when every example is about, unless it says otherwise. */
export const EXAMPLE_MEETING = { day: "2026-06-02", name: "Hanna Berg", title: "Head of Training" } as const

/** A primary whose fallbacks are shown. */
export const EXAMPLE_PRIMARY = "Hanna books two places on the open day of 18 June before I leave"

const PLAN: PlanDraft = {
  meetingDate: EXAMPLE_MEETING.day,
  minutes: 60,
  contact: { name: EXAMPLE_MEETING.name, title: EXAMPLE_MEETING.title, style: "neutral" },
  others: [],
  grade: "established",
  braked: false,
  need: "",
  situation: {},
  primary: { words: EXAMPLE_PRIMARY, purpose: "" },
  fallbacks: [{ words: "Hanna names another day in June for a visit", trigger: "she cannot come", howItDiffers: "" }],
  size: null,
  factors: [],
  hears: null,
  openingLine: "",
  circumstances: NOTHING_KNOWN,
  unfitting: [],
}

/** What an example knows beside its words, as a plan holds it, and the same in a sentence. */
export type Known = { given: string; plan?: Partial<PlanDraft> }

/** A primary to read. */
export const primaryOf = (words: string, { given, plan = {} }: Known = { given: "" }): Example => ({
  given,
  shows: "primary",
  draft: { ...PLAN, ...plan, primary: { words, purpose: plan.primary?.purpose ?? "" } },
})

/** A fallback to read beside a primary. */
export const fallbackOf = (
  words: string,
  { primary = EXAMPLE_PRIMARY, purpose = "", trigger = "she cannot come that day" }: Partial<Beside> = {},
): Example => ({
  given: "",
  shows: "fallback",
  draft: { ...PLAN, primary: { words: primary, purpose }, fallbacks: [only({ words, trigger })] },
})

type Beside = { primary: string; purpose: string; trigger: string }
const only = (words: Pick<FallbackDraft, "words" | "trigger">): FallbackDraft => ({ ...words, howItDiffers: "" })

/** A line to open a meeting with. */
export const openingOf = (openingLine: string): Example => ({
  given: "",
  shows: "opening-line",
  draft: { ...PLAN, openingLine },
})
