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

type Props = {
  signIn: (before: FormState, form: FormData) => Promise<FormState>
  /** Where they were going. */
  next: string | undefined
}

/** E-mail and password. Works before any script has arrived. */
export function SignInForm({ signIn, next }: Props) {
  const [{ values, errors }, act] = useActionState(signIn, emptyForm)
  return (
    <Form action={act} noValidate>
      <ErrorSummary title="That did not work." errors={errors} />
      <input type="hidden" name="next" value={next ?? ""} />
      <BrowserTimeZone />
      <Field name="email" label="E-mail address" error={errors.email}>
        {(control) => (
          <TextInput
            {...control}
            type="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            defaultValue={values.email}
          />
        )}
      </Field>
      <Field name="password" label="Password" error={errors.password}>
        {(control) => <TextInput {...control} type="password" autoComplete="current-password" required />}
      </Field>
      <Actions>
        <SubmitButton busy="Signing in">Sign in</SubmitButton>
      </Actions>
    </Form>
  )
}
