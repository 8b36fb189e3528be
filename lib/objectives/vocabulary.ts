/** The closed lists of the objective-setting rules. Columns, inputs, select boxes and types all come from here. */

export const CRITERIA = ["specific", "measurable", "achievable", "relevant", "time_bound"] as const
export type Criterion = (typeof CRITERIA)[number]

export const CRITERION_VERDICTS = ["met", "unclear", "missing"] as const
export type CriterionVerdict = (typeof CRITERION_VERDICTS)[number]

/** What an objective asks for. Only a customer action moves a sale on. */
export const COMMITMENTS = ["customer-action", "information", "seller-activity", "continuation"] as const
export type Commitment = (typeof COMMITMENTS)[number]

export const OBJECTIVE_TYPES = [
  "order",
  "contract",
  "meeting",
  "introduction",
  "event",
  "demo-trial",
  "proposal",
  "information",
  "budget",
  "design-signoff",
  "renewal",
  "referral",
  "complaint-resolution",
  "other",
] as const
export type ObjectiveType = (typeof OBJECTIVE_TYPES)[number]

export const FALLBACK_PROBLEMS = [
  "missing",
  "same-as-primary",
  "fails-with-primary",
  "not-an-advance",
  "bigger-than-primary",
  "unrelated",
  "gives-up",
] as const
export type FallbackProblem = (typeof FALLBACK_PROBLEMS)[number]
export type FallbackVerdict = "good" | FallbackProblem

/** What most often stands in the way of an objective. */
export const OBSTACLES = ["date", "person", "budget", "authority", "priority", "trust"] as const
export type Obstacle = (typeof OBSTACLES)[number]

/** Rules that judge a primary from what its plan knows, the most serious first. */
export const CONTEXT_RULES = [
  "absent-decider",
  "already-agreed",
  "overreach",
  "same-every-time",
  "underreach",
  "only-information",
  "only-our-quarter",
  "who-decides",
] as const
export type ContextRuleName = (typeof CONTEXT_RULES)[number]

/** How much of the objective the customer hears, least first. */
export const RUNGS = ["purpose", "frame", "ask", "ask-ahead"] as const
export type Rung = (typeof RUNGS)[number]

/** The rungs as the command for use outside the app names them. */
export const ADVICES = ["keep-private", "share-softened", "share"] as const
export type Advice = (typeof ADVICES)[number]

export const ASK_SIZES = ["small", "medium", "large"] as const
export type AskSize = (typeof ASK_SIZES)[number]

/** Facts a rep may tick that move the advice; all optional. */
export const DISCLOSURE_FACTORS = [
  "voiced-need",
  "must-prepare",
  "motive-obvious",
  "price-at-stake",
  "go-between",
  "tender-rules",
  "rep-uncomfortable",
] as const
export type DisclosureFactor = (typeof DISCLOSURE_FACTORS)[number]

/** The five short prompts of the situation, in the order they are asked. */
export const SITUATION_PROMPTS = ["now", "changed", "agreed-last-time", "who-decides", "in-the-way"] as const
export type SituationPrompt = (typeof SITUATION_PROMPTS)[number]

/** The parts of a plan a finding can be about; also the anchors of the editor. */
export const PLAN_FIELDS = [
  "meeting",
  "contact",
  "situation",
  "primary",
  "purpose",
  "fallback",
  "fallback-trigger",
  "relationship",
  "hears",
  "opening-line",
] as const
export type PlanField = (typeof PLAN_FIELDS)[number]
