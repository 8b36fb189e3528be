import { GRADES, type GradeOrNone } from "../relationships/grade"
import type { OtherContact } from "./disclosure"

const STYLES = ["guarded", "neutral", "open"] as const
const GRADE_WORDS = {
  "not-graded": "nobody has graded that relationship",
  new: "you hardly know them",
  established: "you know them less well",
  trusted: "they trust you",
} as const satisfies Record<GradeOrNone, string>

/**
 * One sentence on whoever else in the room asks for the most care: the most guarded, and among those the lowest graded.
 * Null when nobody there is more guarded or less known than the contact who is asked.
 */
export function carefulOther(
  others: readonly OtherContact[],
  asked: Pick<OtherContact, "style" | "grade">,
): string | null {
  const care = ({ style, grade }: Pick<OtherContact, "style" | "grade">) =>
    STYLES.indexOf(style) * 10 + (grade === "not-graded" ? -1 : GRADES.indexOf(grade))
  const most = [...others].sort((a, b) => care(a) - care(b))[0]
  if (!most || care(most) >= care(asked)) return null
  const why = most.style === "guarded" && asked.style !== "guarded" ? "they are guarded" : GRADE_WORDS[most.grade]
  return `${most.name}${most.title ? ` (${most.title})` : ""} will hear it too, and ${why}.`
}
