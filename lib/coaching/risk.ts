import type { AskSize, FallbackVerdict } from "@/lib/objectives/vocabulary"
import type { PlanState } from "@/lib/plans/plan-state"
import type { GradeOrNone } from "@/lib/relationships/grade"

/** Why a coming meeting wants a manager's eye, the most pressing first. */
export const RISKS = [
  "no-plan",
  "no-fallback",
  "changes-open",
  "review-asked",
  "policy",
  "weak-fallback",
  "big-ask-new",
  "first-meeting",
  "unacknowledged",
  "not-ready-soon",
] as const
export type Risk = (typeof RISKS)[number]

/** What each counts for; a meeting's place in the queue is their sum, then the time left. */
const COUNTS: Record<Risk, number> = {
  "no-plan": 8,
  "no-fallback": 6,
  "changes-open": 6,
  "review-asked": 5,
  policy: 5,
  "weak-fallback": 4,
  "big-ask-new": 4,
  "first-meeting": 2,
  unacknowledged: 2,
  "not-ready-soon": 4,
}

/** What is known of a coming meeting beside its words. */
export type RiskFacts = {
  state: PlanState
  /** Something was written in it. */
  written: boolean
  /** How the rules read the first fallback; null where it has not been read yet. */
  fallback: FallbackVerdict | null
  size: AskSize | null
  grade: GradeOrNone
  /** The rep has not met anybody at this account before. */
  first: boolean
  changesOpen: boolean
  reviewAsked: boolean
  /** Feedback on this plan that the rep has not acknowledged. */
  unacknowledged: number
  /** A manager has reviewed it as it stands. */
  reviewed: boolean
  hoursLeft: number
}

/** A large ask is to be read before the meeting. */
const asksForReview = ({ size, reviewed }: RiskFacts) => !reviewed && size === "large"
/** In the last day a plan should be ready. */
const SOON_HOURS = 24

/** Every reason to look at a coming meeting, the most pressing first. */
export function risksOf(facts: RiskFacts): Risk[] {
  const { state, written, fallback, size, grade, first } = facts
  const isNew = grade === "new" || grade === "not-graded"
  const holds: Record<Risk, boolean> = {
    "no-plan": !written,
    "no-fallback": written && (fallback === null || fallback === "missing"),
    "changes-open": facts.changesOpen,
    "review-asked": facts.reviewAsked,
    policy: written && asksForReview(facts),
    "weak-fallback": written && fallback !== null && fallback !== "good" && fallback !== "missing",
    "big-ask-new": written && size === "large" && isNew,
    "first-meeting": first,
    unacknowledged: facts.unacknowledged > 0,
    "not-ready-soon": written && state === "draft" && facts.hoursLeft <= SOON_HOURS,
  }
  return RISKS.filter((risk) => holds[risk])
}

/** How much a manager's eye is wanted; 0 where nothing speaks for it. */
export const riskOf = (risks: readonly Risk[]): number => risks.reduce((sum, risk) => sum + COUNTS[risk], 0)
