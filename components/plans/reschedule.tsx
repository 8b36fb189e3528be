"use client"

import { useActionState } from "react"
import { DateTimeInput } from "@/components/ui/date-time-input"
import { DialogButton } from "@/components/ui/dialog-button"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Notice } from "@/components/ui/notice"
import { Select } from "@/components/ui/select"
import { SubmitButton } from "@/components/ui/submit-button"
import { useExpired } from "@/components/ui/use-expired"
import { emptyForm, type FormState } from "@/lib/form-state"
import { typedIn } from "./typed-in"

type Props = {
  planId: string
  /** The start as this page shows it: the instant, and what the wall shows in its zone. */
  start: { at: string; date: string; time: string; timeZone: string }
  zones: readonly string[]
  rescheduleMeeting: (before: FormState, form: FormData) => Promise<FormState>
}

/** Another time for a meeting that has not begun. The plan goes with it. */
export function Reschedule({ planId, start, zones, rescheduleMeeting }: Props) {
  const [state, act] = useActionState(rescheduleMeeting, emptyForm)
  useExpired(state)
  const { errors } = state
  const typed = typedIn(state)
  return (
    <DialogButton label="Reschedule" title="Another time" leave="Leave it as it is">
      <p>Everything you have written goes with it.</p>
      {errors.form ? <Notice tone="stop" title={errors.form} /> : null}
      {/* Another start means another form: a time typed for the one before would be put back. */}
      <Form key={start.at} action={act} noValidate>
        <input type="hidden" name="planId" value={planId} />
        <input type="hidden" name="from" value={start.at} />
        <Field name="date" id="new-date" label="Day" error={errors.date}>
          {(control) => <DateTimeInput {...control} type="date" required defaultValue={typed("date") ?? start.date} />}
        </Field>
        <Field name="time" id="new-time" label="Time" error={errors.time}>
          {(control) => <DateTimeInput {...control} type="time" required defaultValue={typed("time") ?? start.time} />}
        </Field>
        <Field name="timeZone" id="new-zone" label="Time zone" error={errors.timeZone}>
          {(control) => (
            <Select {...control} defaultValue={typed("timeZone") ?? start.timeZone}>
              {zones.map((zone) => (
                <option key={zone} value={zone}>
                  {zone.replaceAll("_", " ")}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <div>
          <SubmitButton busy="Moving it">Move the meeting</SubmitButton>
        </div>
      </Form>
    </DialogButton>
  )
}
