import type { ReactNode } from "react"

/** The row of buttons that ends a form, a dialog or an empty state: the next step first. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>
}
