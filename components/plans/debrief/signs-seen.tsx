"use client"

import { useActionState } from "react"
import { Actions } from "@/components/ui/actions"
import { Checkbox } from "@/components/ui/checkbox"
import { Form } from "@/components/ui/form"
import { Notice } from "@/components/ui/notice"
import { SubmitButton } from "@/components/ui/submit-button"
import { useExpired } from "@/components/ui/use-expired"
import { emptyForm, type FormState } from "@/lib/form-state"
import { SIGN_WORDS } from "@/lib/relationships/sign-words"
import type { OfferedSign } from "@/lib/relationships/signs-after"

type Props = {
  planId: string
  who: string
  offered: readonly OfferedSign[]
  noteSigns: (before: FormState, form: FormData) => Promise<FormState>
}

/** At most three things that may have been seen at the meeting. What is not ticked stands for nothing. */
export function SignsSeen({ planId, who, offered, noteSigns }: Props) {
  const [state, act] = useActionState(noteSigns, emptyForm)
  useExpired(state)
  const problem = state.errors.signs ?? state.errors.form
  return (
    <Form action={act}>
      <input type="hidden" name="planId" value={planId} />
      <fieldset className="grid grid-cols-1 gap-0">
        <legend className="label">{`What did you see of ${who}?`}</legend>
        {offered.map(({ sign, because }) => (
          <Checkbox key={sign} name="signs[]" value={sign} hint={because}>
            {SIGN_WORDS[sign]}
          </Checkbox>
        ))}
      </fieldset>
      {problem ? <Notice tone="care" title={problem} /> : null}
      <Actions>
        <SubmitButton kind="quiet" busy="Noting">
          Note what is ticked
        </SubmitButton>
      </Actions>
    </Form>
  )
}
