import type { ReactNode } from "react"
import { Sign } from "./sign"
import type { Tone } from "./state-mark"

const SIGNS = { plain: "advice", good: "done", care: "care", stop: "stop" } as const

type Props = { tone?: Tone; title?: ReactNode; children?: ReactNode }

/** A quiet sentence about the whole page: what was done, what to mind. Announced politely when it appears. */
export function Notice({ tone = "plain", title, children }: Props) {
  return (
    <div className="notice" data-tone={tone} role="status">
      <Sign name={SIGNS[tone]} />
      <div className="notice-body">
        {title ? <p>{title}</p> : null}
        {children}
      </div>
    </div>
  )
}
