import type { ReactNode } from "react"
import { FEEDBACK_PART_WORDS } from "@/lib/coaching/coaching-words"
import type { PracticeItem } from "@/lib/coaching/practice-item"

type Props = {
  item: PracticeItem
  /** What it came to, in words; nothing while it is open. */
  ended?: string
  /** What one may do about it. */
  children?: ReactNode
}

/** Something a rep practises: its words, the part of a plan where it comes back, and what became of it. */
export function PracticeLine({ item, ended, children }: Props) {
  return (
    <div className="grid gap-2 max-w-words">
      <p>
        <span className="font-serif">{item.words}</span>{" "}
        <span className="text-small text-quiet">
          {FEEDBACK_PART_WORDS[item.part]}
          {ended ? `. ${ended}` : null}
        </span>
      </p>
      {children}
    </div>
  )
}
