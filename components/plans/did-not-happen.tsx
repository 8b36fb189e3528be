"use client"

import { useActionState } from "react"
import { Choice } from "@/components/ui/choice"
import { DialogButton } from "@/components/ui/dialog-button"
import { Form } from "@/components/ui/form"
import { SubmitButton } from "@/components/ui/submit-button"
import { useExpired } from "@/components/ui/use-expired"
import { emptyForm, type FormState } from "@/lib/form-state"
import { CANCEL_REASONS } from "@/lib/plans/meeting"
import { CANCEL_WORDS } from "@/lib/plans/plan-words"

type Props = {
  planId: string
  /** Its start has come. */
  isPast: boolean
  cancelPlan: (before: FormState, form: FormData) => Promise<FormState>
}

/** The meeting does not take place: asked once more, with a reason. The words are kept, and can be planned again. */
export function DidNotHappen({ planId, isPast, cancelPlan }: Props) {
  const [state, act] = useActionState(cancelPlan, emptyForm)
  useExpired(state)
  const { errors } = state
  return (
    <DialogButton
      label={isPast ? "It did not happen" : "It will not happen"}
      title={isPast ? "This meeting did not take place" : "This meeting does not take place"}
      leave="Keep the plan"
    >
      <p>The plan is kept as it is, and closed. Its words can be used for another time.</p>
      <Form action={act}>
        <input type="hidden" name="planId" value={planId} />
        <Choice
          name="reason"
          id={`reason-${planId}`}
          legend="What happened"
          options={CANCEL_REASONS.map((reason) => ({ value: reason, label: CANCEL_WORDS[reason] }))}
          error={errors.reason ?? errors.form}
        />
        <div>
          <SubmitButton kind="danger" busy="Closing the plan">
            Close the plan
          </SubmitButton>
        </div>
      </Form>
    </DialogButton>
  )
}
