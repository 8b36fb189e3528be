import { Choice } from "@/components/ui/choice"
import { DialogForm } from "@/components/ui/dialog-form"
import type { FormState } from "@/lib/form-state"
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
  return (
    <DialogForm
      action={cancelPlan}
      label={isPast ? "It did not happen" : "It will not happen"}
      title={isPast ? "This meeting did not take place" : "This meeting does not take place"}
      leave="Keep the plan"
      send={{ says: "Close the plan", busy: "Closing the plan", kind: "danger" }}
    >
      <p>The plan is kept as it is, and closed. Its words can be used for another time.</p>
      <input type="hidden" name="planId" value={planId} />
      <Choice
        name="reason"
        id={`reason-${planId}`}
        legend="What happened"
        options={CANCEL_REASONS.map((reason) => ({ value: reason, label: CANCEL_WORDS[reason] }))}
      />
    </DialogForm>
  )
}
