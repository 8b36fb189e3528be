import { COMMITMENTS, type Commitment, OBJECTIVE_TYPES, type ObjectiveType } from "./vocabulary"

/** The criteria that are weighed; whether there is a time is read from the words by itself. */
export const WEIGHED_CRITERIA = ["specific", "measurable", "achievable", "relevant"] as const
export type WeighedCriterion = (typeof WEIGHED_CRITERIA)[number]

/** Where the kinds of commitment begin among the answers, and the types. */
export const FIRST_COMMITMENT = WEIGHED_CRITERIA.length
export const FIRST_TYPE = FIRST_COMMITMENT + COMMITMENTS.length
/** How many answers the weights of an objective speak for: the criteria, the commitments, the types, in this order. */
export const ANSWERS = FIRST_TYPE + OBJECTIVE_TYPES.length

/** What is asked for, by what most speaks for. */
export const weightiestCommitment = (sums: readonly number[]): Commitment =>
  COMMITMENTS[weightiest(sums.slice(FIRST_COMMITMENT, FIRST_TYPE))] ?? "seller-activity"

/** The kind of thing it is after, by what most speaks for. */
export const weightiestType = (sums: readonly number[]): ObjectiveType =>
  OBJECTIVE_TYPES[weightiest(sums.slice(FIRST_TYPE))] ?? "other"

// Of two that weigh the same the later one, which is the more cautious: going on rather than an action, other rather than an order.
const weightiest = (sums: readonly number[]) => sums.lastIndexOf(Math.max(...sums))
