import Link from "next/link"
import type { ImportRow } from "@/lib/calendar/import-row"
import { paths } from "@/lib/paths"

/** A meeting that is not taken over, and why. */
export function LeftRow({ row: { summary, when, why, here } }: { row: ImportRow }) {
  return (
    <li className="grid grid-cols-1 gap-x-8 py-3 text-quiet sm:grid-cols-[minmax(0,1fr)_auto]">
      <bdi>{summary}</bdi>
      <span className="text-small sm:text-right">{when}</span>
      <span className="text-small">
        {why} {here ? <Link href={paths.plan(here.planId)}>Open it</Link> : null}
      </span>
    </li>
  )
}
