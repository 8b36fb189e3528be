"use client"

import { type FormEvent, useState } from "react"
import { Actions } from "@/components/ui/actions"
import { Button } from "@/components/ui/button"
import { Dialog } from "@/components/ui/dialog"
import { ErrorSummary } from "@/components/ui/error-summary"
import { Field } from "@/components/ui/field"
import { TextInput } from "@/components/ui/text-input"
import { paths } from "@/lib/paths"

type Props = {
  open: boolean
  /** Whose page is open: nobody else may go on with it. */
  userId: string
  /** Called when a session stands again: the caller repeats what was refused. */
  onSignedIn: () => void
  onClose: () => void
}

type Answer = { says?: string; errors?: Record<string, string> }

const UNREACHABLE = "Callcraft could not be reached. Try again in a moment."

/** Signing in over a page that is still open, so that nothing on it is lost. */
export function SignInAgain({ open, userId, onSignedIn, onClose }: Props) {
  const [errors, setErrors] = useState<Partial<Record<string, string>>>({})
  const [busy, setBusy] = useState(false)

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const refused = await signIn({ ...Object.fromEntries(new FormData(event.currentTarget)), userId })
    setBusy(false)
    setErrors(refused ?? {})
    if (!refused) onSignedIn()
  }

  return (
    <Dialog open={open} onClose={onClose} title="You were signed out">
      <p>Sign in again. What you typed is still here.</p>
      <form className="form" onSubmit={send} noValidate>
        <ErrorSummary title="That did not work." errors={errors} idOf={(field) => `again-${field}`} />
        <Field name="email" id="again-email" label="E-mail address" error={errors.email}>
          {(control) => <TextInput {...control} type="email" autoComplete="username" required />}
        </Field>
        <Field name="password" id="again-password" label="Password" error={errors.password}>
          {(control) => <TextInput {...control} type="password" autoComplete="current-password" required />}
        </Field>
        <Actions>
          <Button type="submit" kind="primary" aria-busy={busy || undefined}>
            {busy ? "Signing in" : "Sign in and go on"}
          </Button>
          <Button onClick={onClose}>Not now</Button>
        </Actions>
      </form>
    </Dialog>
  )
}

/** Null when it worked, else what is wrong by field. */
async function signIn(fields: object): Promise<Record<string, string> | null> {
  try {
    const response = await fetch(paths.signInAgain(), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(fields),
    })
    if (response.ok) return null
    const { says, errors }: Answer = await response.json()
    return errors ?? { form: says ?? UNREACHABLE }
  } catch {
    return { form: UNREACHABLE }
  }
}
