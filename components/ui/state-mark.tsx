import type { ReactNode } from "react"
import { Sign, type SignName } from "./sign"

export type Tone = "plain" | "good" | "care" | "stop"

/** How a thing stands: a sign and its word. The tone colours the sign alone, so nothing hangs on colour. */
export function StateMark({ sign, tone = "plain", children }: { sign: SignName; tone?: Tone; children: ReactNode }) {
  return (
    <span className="state-mark" data-tone={tone}>
      <Sign name={sign} />
      {children}
    </span>
  )
}
