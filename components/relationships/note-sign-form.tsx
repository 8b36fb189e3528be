"use client"

import { Fragment, useActionState } from "react"
import { Actions } from "@/components/ui/actions"
import { DateTimeInput } from "@/components/ui/date-time-input"
import { ErrorSummary } from "@/components/ui/error-summary"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Notice } from "@/components/ui/notice"
import { Select } from "@/components/ui/select"
import { SubmitButton } from "@/components/ui/submit-button"
import { useExpired } from "@/components/ui/use-expired"
import { emptyForm, type FormState } from "@/lib/form-state"
import { SIGN_GROUP, SIGN_GROUPS, SIGNS } from "@/lib/relationships/sign"
import { SIGN_GROUP_WORDS, SIGN_WORDS } from "@/lib/relationships/sign-words"

type Props = {
  noteSign: (before: FormState, form: FormData) => Promise<FormState>
  accountId: string
  contactId: string
  /** The new row's id; another one once it has been noted, which empties the fields. */
  signId: string
  /** The reader's own day. */
  today: string
}

/** Notes one sign somebody saw, and when. */
export function NoteSignForm({ noteSign, accountId, contactId, signId, today }: Props) {
  const [state, act] = useActionState(noteSign, emptyForm)
  useExpired(state)
  const { values, errors, done } = state
  return (
    <Form action={act} noValidate>
      <ErrorSummary title="This was not noted." errors={errors} />
      <input type="hidden" name="accountId" value={accountId} />
      <input type="hidden" name="contactId" value={contactId} />
      <input type="hidden" name="signId" value={signId} />
      <Fragment key={signId}>
        <Field name="sign" label="What you saw" error={errors.sign}>
          {(control) => (
            <Select {...control} defaultValue={typeof values.sign === "string" ? values.sign : ""}>
              <option value="">Choose one</option>
              {SIGN_GROUPS.map((group) => (
                <optgroup key={group} label={SIGN_GROUP_WORDS[group]}>
                  {SIGNS.filter((id) => SIGN_GROUP[id] === group).map((id) => (
                    <option key={id} value={id}>
                      {SIGN_WORDS[id]}
                    </option>
                  ))}
                </optgroup>
              ))}
            </Select>
          )}
        </Field>
        <Field name="seenOn" label="On which day" error={errors.seenOn}>
          {(control) => <DateTimeInput {...control} type="date" max={today} defaultValue={values.seenOn || today} />}
        </Field>
      </Fragment>
      <Actions>
        <SubmitButton busy="Noting" kind="quiet">
          Note it
        </SubmitButton>
      </Actions>
      {done ? <Notice tone="good">{done}</Notice> : null}
    </Form>
  )
}
