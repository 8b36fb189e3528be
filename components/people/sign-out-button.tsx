"use client"

import { useActionState } from "react"
import { Form } from "@/components/ui/form"
import { SubmitButton } from "@/components/ui/submit-button"
import { emptyForm, type FormState } from "@/lib/form-state"

/** Ends this session. */
export function SignOutButton({ signOut }: { signOut: (before: FormState, form: FormData) => Promise<FormState> }) {
  const [, act] = useActionState(signOut, emptyForm)
  return (
    <Form action={act}>
      <SubmitButton kind="quiet" busy="Signing out">
        Sign out
      </SubmitButton>
    </Form>
  )
}
