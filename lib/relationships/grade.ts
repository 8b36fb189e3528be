/** PEG relationship strength, weakest first. An organisation may rename the grades, never add one. */
export const GRADES = ["new", "established", "trusted"] as const
export type Grade = (typeof GRADES)[number]

/** A contact nobody has graded is `not-graded`, which is never the same as `new`. */
export const GRADES_OR_NONE = [...GRADES, "not-graded"] as const
export type GradeOrNone = (typeof GRADES_OR_NONE)[number]
