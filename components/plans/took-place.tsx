"use client"

import { useActionState } from "react"
import { DialogButton } from "@/components/ui/dialog-button"
import { Form } from "@/components/ui/form"
import { Notice } from "@/components/ui/notice"
import { SubmitButton } from "@/components/ui/submit-button"
import { useExpired } from "@/components/ui/use-expired"
import { emptyForm, type FormState } from "@/lib/form-state"

type Props = {
  planId: string
  wasReady: boolean
  holdMeeting: (before: FormState, form: FormData) => Promise<FormState>
}

/** The meeting took place, and its debrief comes later: asked once more, since it cannot be taken back. */
export function TookPlace({ planId, wasReady, holdMeeting }: Props) {
  const [state, act] = useActionState(holdMeeting, emptyForm)
  useExpired(state)
  return (
    <DialogButton label="It took place" title="This meeting took place" leave="Not yet">
      <p>
        {wasReady
          ? "It is written down that its plan was ready. The debrief can follow later."
          : "It is written down that it was held without a ready plan. The debrief can follow later."}
      </p>
      {state.errors.form ? <Notice tone="stop" title={state.errors.form} /> : null}
      <Form action={act}>
        <input type="hidden" name="planId" value={planId} />
        <div>
          <SubmitButton busy="Writing it down">Yes, it took place</SubmitButton>
        </div>
      </Form>
    </DialogButton>
  )
}
