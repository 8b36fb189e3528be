import type { ReactNode } from "react"

/** The first stop of the keyboard: past the navigation, to the page. */
export function SkipLink({ to = "main", children }: { to?: string; children: ReactNode }) {
  return (
    <a className="skip-link" href={`#${to}`}>
      {children}
    </a>
  )
}
