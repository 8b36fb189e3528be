/** PEG relationship strength, weakest first. An organisation may rename the grades, never add one. */
export const GRADES = ["new", "established", "trusted"] as const
export type Grade = (typeof GRADES)[number]

/** A contact nobody has graded is `not-graded`, which is never the same as `new`. */
export type GradeOrNone = Grade | "not-graded"
