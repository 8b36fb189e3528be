"use client"

import type { ReactNode } from "react"
import { Actions } from "@/components/ui/actions"
import { Button } from "@/components/ui/button"
import type { Named } from "@/lib/customers/contact-name"
import type { EntryPart } from "@/lib/plans/compare-entries"
import type { PlanEntries } from "@/lib/plans/plan-entries"
import { partName, sayPart } from "@/lib/plans/say-part"

type Props = {
  mine: PlanEntries
  theirs: PlanEntries
  parts: readonly EntryPart[]
  contacts: readonly ({ id: string } & Named)[]
  /** Left out where no script can choose: saving again then keeps what stands in the form. */
  onChoose?: (part: EntryPart, keep: "mine" | "theirs") => void
}

/** A lost race: both versions of each part side by side, and a choice between them. Neither is lost. */
export function ConflictPanel({ mine, theirs, parts, contacts, onChoose }: Props) {
  return (
    <section
      className="grid grid-cols-1 gap-6 border-y border-care py-4"
      id="conflict"
      aria-labelledby="conflict-title"
    >
      <div className="grid grid-cols-1 gap-1 max-w-words">
        <h2 id="conflict-title">This plan was changed somewhere else too</h2>
        <p className="text-quiet">
          Both versions are here.{" "}
          {onChoose
            ? "Choose for each part; nothing is stored until you have."
            : "Save again to keep yours, or copy what you want to keep of the other."}
        </p>
      </div>
      {parts.map((part) => (
        <div key={part} className="grid grid-cols-1 gap-2">
          <h3 className="label">{partName(part)}</h3>
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
            <Version label="Here" words={sayPart(mine, part, contacts)}>
              {onChoose ? <Button onClick={() => onChoose(part, "mine")}>Keep mine</Button> : null}
            </Version>
            <Version label="Elsewhere" words={sayPart(theirs, part, contacts)}>
              {onChoose ? <Button onClick={() => onChoose(part, "theirs")}>Take theirs</Button> : null}
            </Version>
          </div>
        </div>
      ))}
    </section>
  )
}

function Version({ label, words, children }: { label: string; words: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-1 content-start gap-2">
      <p className="text-small text-quiet">{label}</p>
      <p className="font-serif whitespace-pre-line">{words}</p>
      {children ? <Actions>{children}</Actions> : null}
    </div>
  )
}
