"use client"

import { useActionState } from "react"
import { Actions } from "@/components/ui/actions"
import { DateTimeInput } from "@/components/ui/date-time-input"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Notice } from "@/components/ui/notice"
import { Reveal } from "@/components/ui/reveal"
import { SubmitButton } from "@/components/ui/submit-button"
import { useExpired } from "@/components/ui/use-expired"
import { emptyForm, type FormState } from "@/lib/form-state"
import type { SignId } from "@/lib/relationships/sign"
import { SIGN_WORDS } from "@/lib/relationships/sign-words"

type Props = {
  repairBrake: (before: FormState, form: FormData) => Promise<FormState>
  accountId: string
  contactId: string
  brake: { id: string; sign: SignId; seenOn: string }
  today: string
}

/** Says that something which stood in the way was put right, and when. */
export function RepairForm({ repairBrake, accountId, contactId, brake, today }: Props) {
  const [state, act] = useActionState(repairBrake, emptyForm)
  useExpired(state)
  const { values, errors } = state
  return (
    <Reveal label="Put right" open={Boolean(errors.form || errors.repairedOn)}>
      <Form action={act} noValidate aria-label={`Put right: ${SIGN_WORDS[brake.sign]}`}>
        <input type="hidden" name="accountId" value={accountId} />
        <input type="hidden" name="contactId" value={contactId} />
        <input type="hidden" name="signId" value={brake.id} />
        <Field name="repairedOn" id={`repaired-${brake.id}`} label="On which day" error={errors.repairedOn}>
          {(control) => (
            <DateTimeInput
              {...control}
              type="date"
              min={brake.seenOn}
              max={today}
              defaultValue={values.repairedOn || today}
            />
          )}
        </Field>
        {errors.form ? <Notice tone="stop">{errors.form}</Notice> : null}
        <Actions>
          <SubmitButton busy="Noting" kind="quiet">
            It was put right
          </SubmitButton>
        </Actions>
      </Form>
    </Reveal>
  )
}
