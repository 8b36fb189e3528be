import type { FeedbackKind, FeedbackPart, FirstWord } from "./vocabulary"

/** What each kind of feedback is called. */
export const FEEDBACK_KIND_WORDS = {
  praise: "Praise",
  question: "Question",
  suggestion: "Suggestion",
  "must-fix": "Must be fixed",
} as const satisfies Record<FeedbackKind, string>

/** What the parts of a plan are called where one speaks about them. */
export const FEEDBACK_PART_WORDS = {
  whole: "The whole plan",
  meeting: "The meeting",
  contact: "Whom you meet",
  situation: "Situation",
  primary: "Primary objective",
  purpose: "So that …",
  fallback: "Fallback",
  "fallback-trigger": "Only if …",
  relationship: "Relationship",
  hears: "What they hear",
  "opening-line": "Opening line",
} as const satisfies Record<FeedbackPart, string>

/** A manager's first word on a plan. */
export const FIRST_WORD_WORDS = {
  "good-to-go": "Good to go",
  "one-thing": "One thing",
  "lets-talk": "Let's talk",
} as const satisfies Record<FirstWord, string>
