import type { ReactNode } from "react"

/** Views of one thing, each with its own address: `NavLink`s as children. */
export function TabsNav({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="tabs" aria-label={label}>
      {children}
    </nav>
  )
}
