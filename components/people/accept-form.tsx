"use client"

import { useActionState } from "react"
import { Actions } from "@/components/ui/actions"
import { ErrorSummary } from "@/components/ui/error-summary"
import { Form } from "@/components/ui/form"
import { SubmitButton } from "@/components/ui/submit-button"
import { emptyForm, type FormState } from "@/lib/form-state"
import { BrowserTimeZone } from "./browser-time-zone"
import { NewPasswordField } from "./new-password-field"

type Props = { accept: (before: FormState, form: FormData) => Promise<FormState>; token: string; email: string }

/** An invited person's first step: a password, and they are in. */
export function AcceptForm({ accept, token, email }: Props) {
  const [{ errors }, act] = useActionState(accept, emptyForm)
  return (
    <Form action={act} noValidate>
      <ErrorSummary title="That did not work." errors={errors} />
      <input type="hidden" name="token" value={token} />
      {/* For the browser's password store, which keeps a password under the name it stands beside. */}
      <input type="email" name="email" value={email} autoComplete="username" readOnly hidden />
      <BrowserTimeZone />
      <NewPasswordField error={errors.password} />
      <Actions>
        <SubmitButton busy="Signing in">Keep it and sign in</SubmitButton>
      </Actions>
    </Form>
  )
}
