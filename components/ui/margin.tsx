import type { ReactNode } from "react"
import { Sign } from "./sign"

type Props = {
  /** The words the notes are about, or the field they are written in. */
  children: ReactNode
  /** `Note`s, the most telling one first; none, and nothing is drawn. */
  notes?: ReactNode
  /** The line that stands for the notes where there is no room beside the words: "Two notes: no date yet". */
  folded: ReactNode
  /** Unfolded from the start on a phone too. */
  open?: boolean
  /** Announce the notes as they change, politely; for notes that follow typing. */
  live?: boolean
}

/** Words with notes beside them at a desk, and folded under them on a phone. */
export function Margin({ children, notes, folded, open, live }: Props) {
  return (
    <div className="margin">
      <div className="margin-words">{children}</div>
      <div aria-live={live ? "polite" : undefined}>
        {notes ? (
          <details className="margin-notes" open={open}>
            <summary>
              <Sign name="fold" />
              {folded}
            </summary>
            <div className="margin-list">{notes}</div>
          </details>
        ) : null}
      </div>
    </div>
  )
}
