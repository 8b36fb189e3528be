import type { Grade } from "@/lib/relationships/grade"

/** What each grade of a relationship means, to choose one by. */
export const GRADE_MEANS = {
  new: "You have met, and little has been seen yet.",
  established: "They keep their word with you and tell you what is on their mind.",
  trusted: "They work with you: they open doors, show how they decide, write with you.",
} as const satisfies Record<Grade, string>
