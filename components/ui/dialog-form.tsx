"use client"

import { type ReactNode, useActionState } from "react"
import { emptyForm, type FormState } from "@/lib/form-state"
import { DialogButton } from "./dialog-button"
import { Form } from "./form"
import { Notice } from "./notice"
import { SubmitButton } from "./submit-button"
import { useExpired } from "./use-expired"

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  /** The button's words. */
  label: string
  /** The question. */
  title: string
  /** The way out without doing it: "Keep the plan". */
  leave: string
  /** The button that does it. */
  send: { says: string; busy: string; kind?: "danger" }
  /** Sentences and fields. Drawn on the server, they cost no script. */
  children: ReactNode
}

/** A button that asks before it sends a form, and says there why it was refused. */
export function DialogForm({ action, label, title, leave, send, children }: Props) {
  const [state, act] = useActionState(action, emptyForm)
  useExpired(state)
  const refused = Object.values(state.errors)[0]
  return (
    <DialogButton label={label} title={title} leave={leave}>
      <Form action={act}>
        {children}
        {refused ? <Notice tone="stop" title={refused} /> : null}
        <div>
          <SubmitButton kind={send.kind} busy={send.busy}>
            {send.says}
          </SubmitButton>
        </div>
      </Form>
    </DialogButton>
  )
}
