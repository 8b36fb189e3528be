"use client"

import { useActionState } from "react"
import { Actions } from "@/components/ui/actions"
import { ErrorSummary } from "@/components/ui/error-summary"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { SubmitButton } from "@/components/ui/submit-button"
import { TextInput } from "@/components/ui/text-input"
import { emptyForm, type FormState } from "@/lib/form-state"
import { BrowserTimeZone } from "./browser-time-zone"
import { NewPasswordField } from "./new-password-field"

type Props = { begin: (before: FormState, form: FormData) => Promise<FormState>; token: string }

/** The first person of a new installation: what their company is called, and their own way in. */
export function FirstAdminForm({ begin, token }: Props) {
  const [{ values, errors }, act] = useActionState(begin, emptyForm)
  return (
    <Form action={act} noValidate>
      <ErrorSummary title="That did not work." errors={errors} />
      <input type="hidden" name="token" value={token} />
      <BrowserTimeZone />
      <Field name="organisation" label="Your organisation" hint="As people there call it." error={errors.organisation}>
        {(control) => (
          <TextInput {...control} autoComplete="organization" required defaultValue={values.organisation} />
        )}
      </Field>
      <Field name="name" label="Your name" error={errors.name}>
        {(control) => <TextInput {...control} autoComplete="name" required defaultValue={values.name} />}
      </Field>
      <Field name="email" label="Your e-mail address" hint="You sign in with it." error={errors.email}>
        {(control) => (
          <TextInput {...control} type="email" autoComplete="username" required defaultValue={values.email} />
        )}
      </Field>
      <NewPasswordField error={errors.password} />
      <Actions>
        <SubmitButton busy="Beginning">Begin</SubmitButton>
      </Actions>
    </Form>
  )
}
