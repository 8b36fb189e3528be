import type { Route } from "next"
import Link from "next/link"
import { Notice } from "@/components/ui/notice"
import type { AgendaLeak, AgendaPart } from "@/lib/plans/agenda-leaks"

const ELSEWHERE = {
  purpose: "#purpose",
  topics: "#topics",
  ask: "#askAhead",
} as const satisfies Record<Exclude<AgendaPart, "place">, string>

type Props = {
  leaks: readonly AgendaLeak[]
  /** Single words that of the whole plan only the fallback holds. */
  telling: readonly string[]
  /** Where the meeting's place is changed. */
  editPlan: string
}

/** What stands between this agenda and publishing it, quoted; and what is worth a second look. */
export function AgendaWarnings({ leaks, telling, editPlan }: Props) {
  return (
    <>
      {leaks.length > 0 ? (
        <Notice tone="stop" title="This can't be published yet. These words also stand where no customer may read:">
          <ul className="grid grid-cols-1 gap-2">
            {leaks.map(({ part, field, quote }) => (
              <li key={`${part} ${field} ${quote}`}>
                <q className="font-serif">{quote}</q> is in “{field}”.{" "}
                {part === "place" ? (
                  <Link href={editPlan as Route}>Change the place</Link>
                ) : (
                  <a href={ELSEWHERE[part]}>Say it in other words</a>
                )}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {telling.length > 0 && leaks.length === 0 ? (
        <Notice tone="care" title="Worth a second look">
          <p>
            Of all you wrote, only your fallback and this agenda say{" "}
            {telling.map((word, at) => (
              <span key={word}>
                {at > 0 ? ", " : ""}
                <q className="font-serif">{word}</q>
              </span>
            ))}
            . Keep it if they may know.
          </p>
        </Notice>
      ) : null}
    </>
  )
}
