"use client"

import type { ReactNode } from "react"

const STEPS: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * A list of `ListRow`s. The arrow keys go from row to row, and on into the next list of the page where it has several,
 * as by day; Home and End go to the ends.
 */
export function List({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul
      className="list"
      aria-label={label}
      onKeyDown={(event) => {
        const page = event.currentTarget.closest(".page") ?? event.currentTarget
        const rows = [...page.querySelectorAll<HTMLElement>("a.list-row")]
        const here = rows.indexOf(event.target as HTMLElement)
        if (here < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
        const step = STEPS[event.key]
        const next = step
          ? rows[here + step]
          : event.key === "Home"
            ? rows[0]
            : event.key === "End"
              ? rows.at(-1)
              : null
        if (!next) return
        event.preventDefault()
        next.focus()
      }}
    >
      {children}
    </ul>
  )
}
