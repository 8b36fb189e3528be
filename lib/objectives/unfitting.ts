import type { Finding } from "./finding"
import { CONTEXT_RULES, CRITERIA, type PlanField } from "./vocabulary"

/** Rules whose findings a rep may answer with "doesn't fit here": those that only ever advise, each a reading of words. */
export const ANSWERABLE_RULES = [
  ...CRITERIA,
  ...CONTEXT_RULES,
  "purpose-unsaid",
  "fallback-fails-with-primary",
  "fallback-not-an-advance",
  "fallback-bigger-than-primary",
  "fallback-unrelated",
  "fallback-no-date",
  "fallback-no-trigger",
] as const
export type AnswerableRule = (typeof ANSWERABLE_RULES)[number]

export const UNFITTING_FIELDS = ["primary", "fallback", "fallback-trigger"] as const satisfies readonly PlanField[]
export type UnfittingField = (typeof UNFITTING_FIELDS)[number]

/** What a rep said does not fit: a rule's finding about these words of a field, in this plan. */
export type Unfitting = { id: string; rule: AnswerableRule; field: UnfittingField; words: string }

/** A finding that stays quiet, and what the rep said that made it so. */
export type QuietFinding = Finding & { unfittingId: string }

/** Longest words kept of a finding, in UTF-16 code units: what a field of a plan can hold. */
export const LONGEST_UNFITTING = 1_000
