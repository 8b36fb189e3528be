"use client"

import { useActionState } from "react"
import { Actions } from "@/components/ui/actions"
import { CopyText } from "@/components/ui/copy-text"
import { Form } from "@/components/ui/form"
import { Notice } from "@/components/ui/notice"
import { SubmitButton } from "@/components/ui/submit-button"
import { useExpired } from "@/components/ui/use-expired"
import { emptyForm, type FormState } from "@/lib/form-state"

type Props = {
  share: (before: FormState, form: FormData) => Promise<FormState>
  planId: string
  linkId: string
  /** The day from which links open nothing. */
  until: string
}

/** Makes a link for the customer, and shows it once: only its hash is kept. */
export function ShareForm({ share, planId, linkId, until }: Props) {
  const [state, act] = useActionState(share, emptyForm)
  const { errors, done } = state
  useExpired(state)
  return (
    <Form action={act}>
      <input type="hidden" name="planId" value={planId} />
      <input type="hidden" name="linkId" value={linkId} />
      {done ? (
        <>
          <Notice tone="good" title="Here is the link. It is not shown again.">
            <p>{`Whoever has it can read the agenda until ${until}.`}</p>
          </Notice>
          <CopyText text={done} label="Copy the link" done="Copied." />
        </>
      ) : null}
      {errors.form ? <Notice tone="stop">{errors.form}</Notice> : null}
      <Actions>
        <SubmitButton kind={done ? "quiet" : "primary"} busy="Making a link">
          {done ? "Make another link" : "Make a link"}
        </SubmitButton>
      </Actions>
    </Form>
  )
}
