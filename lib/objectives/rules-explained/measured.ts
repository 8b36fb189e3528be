import type { WeighedCriterion } from "../answers"
import type { Advice, Commitment, Criterion, FallbackProblem, ObjectiveType } from "../vocabulary"
import figures from "./measured.json"

/** Of the rows kept aside: how many are so, how many were said to be, and how many of those rightly. */
export type Counts = { rows: number; said: number; right: number }

/** One set of rows, each score between 0 and 1. */
export type SetScores = { name: string; rows: number; scores: Record<string, number> }

/** What weighs most for and against an answer over the rows that are learnt from: the fact, and its weight in steps. */
export type Weightiest = { fact: string; steps: number; rows: number; word: string }
export type Pulls = { for: Weightiest[]; against: Weightiest[] }

/** What is measured of the rules, by `npm run measure:rules`. */
export type Measured = {
  objectives: {
    rows: number
    sets: SetScores[]
    /** How often a criterion was found not to be met. */
    unmet: Record<Criterion, Counts>
    commitment: Record<Commitment, Counts>
    type: Record<ObjectiveType, Counts>
  }
  fallbacks: {
    rows: number
    sets: SetScores[]
    verdict: Record<"good" | Exclude<FallbackProblem, "missing">, Counts>
    /** Of those that block a plan; "right" are those that give up or ask for the same. */
    blocked: { said: number; right: number; good: number }
  }
  disclosure: { rows: number; fallbackRows: number; sets: SetScores[]; advice: Record<Advice, Counts> }
  /** What speaks for and against each criterion that is weighed, and for each verdict on a fallback. */
  criteria: Record<WeighedCriterion, Pulls>
  verdicts: Record<"good" | Exclude<FallbackProblem, "missing">, Pulls>
}

export const MEASURED: Measured = figures
