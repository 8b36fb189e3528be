"use client"

import { useState } from "react"
import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { Margin } from "@/components/ui/margin"
import { Note } from "@/components/ui/note"
import { Reveal } from "@/components/ui/reveal"
import { TextArea } from "@/components/ui/text-area"
import { anchorOf } from "./field-ids"
import type { SectionProps } from "./section-props"
import { useSuggestedLine } from "./use-suggested-line"

/** The line to open with, in the rep's own words; a suggestion is one tap away. */
export function OpeningLine({ entries, review, contact, enter, errorOf, who }: SectionProps) {
  const { advice } = review
  const warnings = (advice?.findings ?? []).filter(({ field }) => field === "opening-line")
  const avoid = advice?.notToSay ?? []
  const notes =
    warnings.length + avoid.length > 0 ? (
      <>
        {warnings.map(({ says, question }) => (
          <Note key={says} kind="finding" label="Opening line" says={says} asks={question} />
        ))}
        {avoid.length > 0 ? (
          <Note kind="advice" label="Better not said">
            <ul className="grid grid-cols-1 gap-1 text-quiet">
              {avoid.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </Note>
        ) : null}
      </>
    ) : undefined
  // It stays as it was opened: words that are emptied again do not close what one is writing in.
  const [open] = useState(entries.openingLine.trim() !== "")
  const [seen, setSeen] = useState(open)
  const suggested = useSuggestedLine({ entries, contact, review }, seen)
  return (
    <Reveal
      label={open ? "Your opening line" : "Your opening line (optional)"}
      onToggle={(event) => setSeen(event.currentTarget.open)}
      open={open || warnings.length > 0 || errorOf("entries.openingLine") !== undefined || undefined}
    >
      <Margin folded={warnings[0]?.says ?? "Better not said"} notes={notes} live>
        <div className="grid grid-cols-1 gap-3">
          <Field
            name="entries.openingLine"
            id={anchorOf("entries.openingLine")}
            label="Your opening line"
            hint={`How you begin, said to ${who}.`}
            error={errorOf("entries.openingLine")}
          >
            {(control) => (
              <TextArea
                {...control}
                voice="person"
                value={entries.openingLine}
                onChange={(event) => enter({ openingLine: event.currentTarget.value })}
              />
            )}
          </Field>
          {suggested && suggested !== entries.openingLine ? (
            <div className="grid grid-cols-1 gap-2">
              <p className="text-small text-quiet">You could say: “{suggested}”</p>
              <div>
                <Button onClick={() => enter({ openingLine: suggested })}>Begin with this</Button>
              </div>
            </div>
          ) : null}
        </div>
      </Margin>
    </Reveal>
  )
}
