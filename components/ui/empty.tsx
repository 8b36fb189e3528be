import type { ReactNode } from "react"
import { Actions } from "./actions"

/** Nothing here yet: why, in a sentence or two, and the first step. */
export function Empty({ title, children, action }: { title: ReactNode; children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      <p>{children}</p>
      {action ? <Actions>{action}</Actions> : null}
    </div>
  )
}
