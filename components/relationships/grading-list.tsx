import { Clock } from "@/components/ui/clock"
import type { Grade } from "@/lib/relationships/grade"
import { GradeMark } from "./grade-mark"

type Grading = { id: string; grade: Grade; source: "rep" | "manager"; reason: string; by: string; on: string }

/** Every grading by a person, with their words. */
export function GradingList({ gradings, say }: { gradings: readonly Grading[]; say: (day: string) => string }) {
  return (
    <ol className="list" aria-label="Gradings by hand, newest first">
      {gradings.map(({ id, grade, source, reason, by, on }) => (
        <li key={id} className="grid gap-1 py-3">
          <GradeMark grade={grade} />
          <span className="font-serif">{reason}</span>
          <span className="text-small text-quiet">
            <bdi>{by}</bdi>
            {source === "manager" ? " (manager)" : ""}, <Clock dateTime={on}>{say(on)}</Clock>
          </span>
        </li>
      ))}
    </ol>
  )
}
