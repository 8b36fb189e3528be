import type { ReactNode } from "react"
import { Actions } from "./actions"
import { Sign } from "./sign"

type Props = {
  /** What happened. */
  title: ReactNode
  /** What is safe: what was kept, what was not changed. */
  safe: ReactNode
  /** What to do now, in words. */
  next?: ReactNode
  /** The button or link that does it. */
  action?: ReactNode
}

/** Something failed that is not the reader's doing: what happened, what is safe, what to do. */
export function Failure({ title, safe, next, action }: Props) {
  return (
    <div className="failure" role="alert">
      <p className="failure-head" data-tone="stop">
        <Sign name="stop" />
        {title}
      </p>
      <p>{safe}</p>
      {next ? <p>{next}</p> : null}
      {action ? <Actions>{action}</Actions> : null}
    </div>
  )
}
