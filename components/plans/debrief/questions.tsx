import type { ReactNode } from "react"
import { Note } from "@/components/ui/note"
import type { DebriefQuestion } from "@/lib/plans/question-debrief"

/** What a debrief leaves open: the most telling question first, one at a time; the rest stand by as a count. */
export function Questions({ questions, children }: { questions: readonly DebriefQuestion[]; children?: ReactNode }) {
  const [first, ...rest] = questions
  if (!first) return null
  return (
    <Note
      kind="finding"
      label={first.about === "outcome" ? "How it came out" : "What was agreed"}
      says={first.says}
      asks={first.asks}
    >
      {rest.length > 0 ? (
        <ul className="grid grid-cols-1 gap-1 text-small text-quiet">
          {rest.map(({ says }) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      ) : null}
      {children}
    </Note>
  )
}
