import type { FactorRow } from "@/lib/objectives/disclosure-table"
import { fieldOfRule } from "@/lib/objectives/quiet-findings"
import type { AnswerableRule } from "@/lib/objectives/unfitting"
import type { AskSize, Criterion, DisclosureFactor, Rung, SituationPrompt } from "@/lib/objectives/vocabulary"
import type { AgainstAdviceReason, BuyerReaction, CancelReason, Channel, HeldFrom, MoveKind, Stage } from "./meeting"
import type { ReadVerdict } from "./read-verdict"

/*
 * What the closed lists of a plan are called on screens. Sentences that name the contact take the name as
 * `who`: "Hanna", "the Head of Training".
 */

export const CHANNEL_WORDS = { visit: "Visit", phone: "Phone", video: "Video" } as const satisfies Record<
  Channel,
  string
>

export const STAGE_WORDS = {
  "first-contact": "First contact",
  exploring: "Exploring what they need",
  proposing: "We have proposed something",
  deciding: "They are deciding",
  customer: "Already a customer",
} as const satisfies Record<Stage, string>

export const SITUATION_WORDS = {
  now: "What is true there now",
  changed: "What has changed",
  "agreed-last-time": "What was agreed last time",
  "who-decides": "Who can say yes to what",
  "in-the-way": "What stands in the way",
} as const satisfies Record<SituationPrompt, string>

export const CRITERION_WORDS = {
  specific: "Specific",
  measurable: "Measurable",
  achievable: "Achievable",
  relevant: "Relevant",
  time_bound: "By when",
} as const satisfies Record<Criterion, string>

export const VERDICT_WORDS = {
  met: "met",
  unclear: "unclear",
  missing: "missing",
  "does-not-fit": "you said it does not fit",
  "not-read": "not read",
} as const satisfies Record<ReadVerdict, string>

export const SIZE_WORDS = {
  small: { label: "Small", hint: "They can say yes on the spot." },
  medium: { label: "Medium", hint: "They will want to think, or to ask somebody." },
  large: { label: "Large", hint: "Money, or a change in how they work." },
} as const satisfies Record<AskSize, { label: string; hint: string }>

/** Facts to tick, each true of this meeting or not. */
export const factorWords = (who: string) =>
  ({
    "voiced-need": `${capital(who)} named this need without being led to it`,
    "must-prepare": `${capital(who)} must prepare, or bring somebody`,
    "motive-obvious": "They know why we come: a renewal, an open complaint",
    "price-at-stake": "A price or a concession is at stake",
    "go-between": `${capital(who)} passes our words on to whoever decides`,
    "tender-rules": "The rules of a tender apply",
    "rep-uncomfortable": "I would not feel comfortable saying it outright",
  }) as const satisfies Record<DisclosureFactor, string>

/** The ladder in plain words, least first. */
export const rungWords = (who: string) =>
  ({
    purpose: { label: "The topic", hint: `What it is about and why it may help ${who}. The ask stays with you.` },
    frame: {
      label: "The topic, and that there is something to decide",
      hint: "What you would like to cover, and that at the end you decide together. No is fine.",
    },
    ask: { label: "The ask itself", hint: `You say it in the meeting, with ${possessive(who)} own reason.` },
    "ask-ahead": { label: "The ask itself, before you meet", hint: "It stands in the invitation already." },
  }) as const satisfies Record<Rung, { label: string; hint: string }>

/** How much a fact weighs in that advice. */
export const WEIGHT_WORDS = {
  start: "where it starts",
  1: "one step more",
  "-1": "one step less",
  cap: "no further",
  words: "softer words",
} as const satisfies Record<FactorRow["by"], string>

export const AGAINST_ADVICE_WORDS = {
  "know-them-better": "I know them better",
  "they-asked": "They asked me to",
  "not-the-moment": "It is not the moment",
  "my-manager-and-i-agreed": "My manager and I agreed on it",
  "own-words": "Another reason",
} as const satisfies Record<AgainstAdviceReason, string>

export const CANCEL_WORDS = {
  "no-show": "They did not come",
  moved: "It was moved",
  "cancelled-by-them": "They called it off",
  "cancelled-by-us": "We called it off",
} as const satisfies Record<CancelReason, string>

export const REACTION_WORDS = {
  warmer: "Warmer",
  "no-change": "No change",
  cooler: "Cooler",
} as const satisfies Record<BuyerReaction, string>

/** What a meeting that took place rested on. */
export const HELD_WORDS = {
  ready: "Held with a ready plan. The plan stays as it was written before it.",
  draft: "Held without a ready plan. What there was stays as it was written before it.",
  none: "Logged without a plan.",
} as const satisfies Record<HeldFrom, string>

export const MOVE_WORDS = {
  rescheduled: "Moved",
  "not-started-yet": "Not started at its time",
  "moved-in-calendar": "Moved in the calendar",
} as const satisfies Record<MoveKind, string>

export const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

/** "Hanna's", "James's", "the Head of Training's". */
export const possessive = (who: string): string => `${who}'s`

/** What a rule's finding is about, as the label of its note. */
export function findingName(rule: string): string {
  if (rule in CRITERION_WORDS) return CRITERION_WORDS[rule as Criterion]
  return FINDING_WORDS[rule] ?? "Something to weigh"
}

/** In which part of a plan a rule finds something. */
export const findingPlace = (rule: AnswerableRule): string =>
  fieldOfRule(rule) === "primary" ? "Primary objective" : "Fallback"

const FINDING_WORDS: Partial<Record<string, string>> = {
  "absent-decider": "Not in the room",
  "already-agreed": "Agreed already",
  overreach: "A lot to ask",
  "same-every-time": "The same words again",
  underreach: "Too small by now",
  "only-information": "Only to know",
  "only-our-quarter": "Whose reason",
  "who-decides": "Who can say yes",
  "purpose-unsaid": "What it is for",
  "fallback-missing": "No fallback yet",
  "fallback-same-as-primary": "The same again",
  "fallback-fails-with-primary": "Would fall with it",
  "fallback-not-an-advance": "Nothing they do",
  "fallback-bigger-than-primary": "Bigger, not smaller",
  "fallback-unrelated": "Something else",
  "fallback-gives-up": "Gives it up",
  "fallback-no-date": "By when",
  "fallback-no-trigger": "Only if",
  pretext: "A pretext",
  "not-english": "Not English",
}
