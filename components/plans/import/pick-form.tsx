"use client"

import { Actions } from "@/components/ui/actions"
import { ErrorSummary } from "@/components/ui/error-summary"
import { Form } from "@/components/ui/form"
import { Notice } from "@/components/ui/notice"
import { Section } from "@/components/ui/section"
import { SubmitButton } from "@/components/ui/submit-button"
import type { ImportOffer } from "@/lib/calendar/import-row"
import type { FormState } from "@/lib/form-state"
import { LeftRow } from "./left-row"
import { PickRow } from "./pick-row"

type Props = { offer: ImportOffer; state: FormState; action: (form: FormData) => void; zones: readonly string[] }

/** Step two: what was found, as it was understood, each to tick and to correct; and below what is left as it is, and why. */
export function PickForm({ offer: { rows, leftOut }, state, action, zones }: Props) {
  const picks = rows.flatMap((row, at) => (row.standing === "leave" ? [] : [{ row, at }]))
  const left = rows.filter(({ standing }) => standing === "leave")
  // An answer with words of its own is one whose ticks count; before it, the list's own do.
  const sent = state.values.rows === undefined ? null : [state.values.pick ?? []].flat()
  return (
    <Form action={action} noValidate className="grid grid-cols-1 gap-8">
      <ErrorSummary title="Nothing was taken over yet. What you chose is still here." errors={state.errors} />
      {leftOut.length > 0 ? <Notice title={leftOut.join(" ")} /> : null}
      <input type="hidden" name="rows" value={JSON.stringify(rows)} />
      <datalist id="zones">
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      {picks.length > 0 ? (
        <Section id="to-take-over" title={picks.length === 1 ? "One meeting" : `${picks.length} meetings`}>
          <ul className="list">
            {picks.map(({ row, at }) => (
              <PickRow
                key={row.planId}
                row={row}
                at={at}
                isTicked={sent ? sent.includes(String(at)) : row.standing === "take"}
                values={state.values}
                errors={state.errors}
              />
            ))}
          </ul>
          <Actions>
            <SubmitButton busy="Taking them over">Take the ticked ones over</SubmitButton>
          </Actions>
        </Section>
      ) : (
        <p className="max-w-words">There is no coming meeting in it to take over.</p>
      )}
      {left.length > 0 ? (
        <Section id="left-as-they-are" title="Left as they are">
          <ul className="list">
            {left.map((row) => (
              <LeftRow key={row.planId} row={row} />
            ))}
          </ul>
        </Section>
      ) : null}
    </Form>
  )
}
