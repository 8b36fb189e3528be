import { FALLBACK_PROBLEMS, type FallbackVerdict, PLAN_FIELDS } from "@/lib/objectives/vocabulary"

/** The closed lists of coaching. Columns, inputs, buttons and types all come from here. */

/** A manager's first word on a plan, one tap, before the rules' findings uncover beside it. */
export const FIRST_WORDS = ["good-to-go", "one-thing", "lets-talk"] as const
export type FirstWord = (typeof FIRST_WORDS)[number]

/** What a piece of feedback is. Only a must-fix sends a plan back to draft, and only with its reason. */
export const FEEDBACK_KINDS = ["praise", "question", "suggestion", "must-fix"] as const
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number]

/** What feedback may be about: the plan as a whole, or one part of it. */
export const FEEDBACK_PARTS = ["whole", ...PLAN_FIELDS] as const
export type FeedbackPart = (typeof FEEDBACK_PARTS)[number]

/** What is said back: more words, or that somebody sees it differently. */
export const REPLY_KINDS = ["answer", "dispute"] as const
export type ReplyKind = (typeof REPLY_KINDS)[number]

/** How a manager grades a fallback, in the words of the rules. */
export const FALLBACK_GRADES = ["good", ...FALLBACK_PROBLEMS] as const satisfies readonly FallbackVerdict[]

/** Longest words of each, in UTF-16 code units. */
export const LONGEST_COACHING = { words: 2_000, reason: 500, quote: 300, ask: 500, practice: 500 } as const
