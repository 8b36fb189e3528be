import type { ReactNode } from "react"
import { Sign } from "./sign"

const SIGNS = { saving: "waiting", saved: "done", unsaved: "draft", failed: "care" } as const

type Props = {
  state: keyof typeof SIGNS
  /** The sentence: "Saved at 09:41". */
  children: ReactNode
}

/** Whether the words are safe, in a line that stays in its place. A failure is the only loud one. */
export function SavedAt({ state, children }: Props) {
  return (
    <span className="saved-at" role="status" data-tone={state === "failed" ? "care" : "plain"}>
      <Sign name={SIGNS[state]} />
      {children}
    </span>
  )
}
