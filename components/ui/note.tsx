import type { ReactNode } from "react"
import { Sign } from "./sign"

export type NoteKind = "finding" | "advice" | "feedback"

const SIGNS = { finding: "care", advice: "advice", feedback: "feedback" } as const

type Props = {
  kind: NoteKind
  /** What it is about, or who says it: "By when", "Maya Lindqvist". */
  label: ReactNode
  /** One plain sentence. */
  says?: ReactNode
  /** One question. */
  asks?: ReactNode
  /** A word to press: an answer, a link to the field. */
  children?: ReactNode
}

/** One note in the margin: a rule's finding, the product's advice, or a person's feedback (in their voice). */
export function Note({ kind, label, says, asks, children }: Props) {
  return (
    <div className="note" data-kind={kind}>
      <p className="note-label">
        <Sign name={SIGNS[kind]} />
        {label}
      </p>
      {says ? <p className="note-says">{says}</p> : null}
      {asks ? <p className="note-asks">{asks}</p> : null}
      {children ? <div className="note-more">{children}</div> : null}
    </div>
  )
}
