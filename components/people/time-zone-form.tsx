"use client"

import { useActionState } from "react"
import { Actions } from "@/components/ui/actions"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Notice } from "@/components/ui/notice"
import { Select } from "@/components/ui/select"
import { SubmitButton } from "@/components/ui/submit-button"
import { useExpired } from "@/components/ui/use-expired"
import { emptyForm, type FormState } from "@/lib/form-state"

type Props = {
  setTimeZone: (before: FormState, form: FormData) => Promise<FormState>
  zones: readonly string[]
  current: string
}

/** In whose day lists are cut, and what counts as today. */
export function TimeZoneForm({ setTimeZone, zones, current }: Props) {
  const [state, act] = useActionState(setTimeZone, emptyForm)
  const { values, errors, done } = state
  useExpired(state)
  const chosen = typeof values.timeZone === "string" ? values.timeZone : current
  return (
    <Form action={act}>
      {done ? <Notice tone="good">{done}</Notice> : null}
      <Field
        name="timeZone"
        label="Time zone"
        hint="Lists and “today” follow it. A meeting keeps the zone it is held in."
        error={errors.timeZone ?? errors.form}
      >
        {(control) => (
          <Select {...control} key={chosen} defaultValue={chosen}>
            {zones.map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll("_", " ")}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Actions>
        <SubmitButton kind="quiet" busy="Saving">
          Save the time zone
        </SubmitButton>
      </Actions>
    </Form>
  )
}
