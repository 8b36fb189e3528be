import { COMMITMENTS, type Commitment, OBJECTIVE_TYPES, type ObjectiveType } from "./vocabulary"

/** The criteria that are weighed; whether there is a time is read from the words by itself. */
export const WEIGHED_CRITERIA = ["specific", "measurable", "achievable", "relevant"] as const
export type WeighedCriterion = (typeof WEIGHED_CRITERIA)[number]

/** Every answer the weights of an objective speak for, in the order of their letters. */
export const ANSWERS = [...WEIGHED_CRITERIA, ...COMMITMENTS, ...OBJECTIVE_TYPES] as const

const FIRST_COMMITMENT = WEIGHED_CRITERIA.length
const FIRST_TYPE = FIRST_COMMITMENT + COMMITMENTS.length

/** What is asked for, by what most speaks for. */
export const weightiestCommitment = (sums: readonly number[]): Commitment =>
  COMMITMENTS[weightiest(sums.slice(FIRST_COMMITMENT, FIRST_TYPE))] ?? "seller-activity"

/** The kind of thing it is after, by what most speaks for. */
export const weightiestType = (sums: readonly number[]): ObjectiveType =>
  OBJECTIVE_TYPES[weightiest(sums.slice(FIRST_TYPE))] ?? "other"

const weightiest = (sums: readonly number[]) => sums.indexOf(Math.max(...sums))
