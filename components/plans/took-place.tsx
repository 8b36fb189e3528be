import { DialogForm } from "@/components/ui/dialog-form"
import type { FormState } from "@/lib/form-state"

type Props = {
  planId: string
  wasReady: boolean
  holdMeeting: (before: FormState, form: FormData) => Promise<FormState>
}

/** The meeting took place, and its debrief comes later: asked once more, since it cannot be taken back. */
export const TookPlace = ({ planId, wasReady, holdMeeting }: Props) => (
  <DialogForm
    action={holdMeeting}
    label="It took place"
    title="This meeting took place"
    leave="Not yet"
    send={{ says: "Yes, it took place", busy: "Writing it down" }}
  >
    <p>
      {wasReady
        ? "It is written down that its plan was ready. The debrief can follow later."
        : "It is written down that it was held without a ready plan. The debrief can follow later."}
    </p>
    <input type="hidden" name="planId" value={planId} />
  </DialogForm>
)
