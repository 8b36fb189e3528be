import type { SignName } from "@/components/ui/sign"
import { StateMark } from "@/components/ui/state-mark"
import type { GradeOrNone } from "@/lib/relationships/grade"
import { sayGrade } from "@/lib/relationships/sign-words"

const SIGNS = {
  "not-graded": "draft",
  new: "missing",
  established: "unclear",
  trusted: "met",
} as const satisfies Record<GradeOrNone, SignName>

/** How well somebody is known, as a sign that fills and its word; `careful` where something stands in the way. */
export function GradeMark({ grade, careful = false }: { grade: GradeOrNone; careful?: boolean }) {
  return (
    <>
      <StateMark sign={SIGNS[grade]}>{sayGrade(grade)}</StateMark>
      {careful ? (
        <StateMark sign="care" tone="care">
          Careful
        </StateMark>
      ) : null}
    </>
  )
}
