"use client"

import { useActionState } from "react"
import { Actions } from "@/components/ui/actions"
import { Form } from "@/components/ui/form"
import { Notice } from "@/components/ui/notice"
import { SubmitButton } from "@/components/ui/submit-button"
import { useExpired } from "@/components/ui/use-expired"
import { emptyForm, type FormState } from "@/lib/form-state"

type Props = {
  planId: string
  /** The start as this page shows it. */
  from: string
  /** The planned end, in words. */
  end: string
  notStartedYet: (before: FormState, form: FormData) => Promise<FormState>
}

/** At its time, a meeting that has not started yet: one press puts it off, and the plan can be written in until then. */
export function NotStartedYet({ planId, from, end, notStartedYet }: Props) {
  const [state, act] = useActionState(notStartedYet, emptyForm)
  useExpired(state)
  return (
    <Form action={act}>
      {state.errors.form ? <Notice tone="stop" title={state.errors.form} /> : null}
      <input type="hidden" name="planId" value={planId} />
      <input type="hidden" name="from" value={from} />
      <p className="text-quiet">
        Not started yet? Its start can move, at most to {end}. Until then you can write in the plan.
      </p>
      <Actions>
        <SubmitButton kind="quiet" busy="Moving it" name="by" value="quarter">
          In a quarter of an hour
        </SubmitButton>
        <SubmitButton kind="quiet" busy="Moving it" name="by" value="end">
          {`Not before ${end}`}
        </SubmitButton>
      </Actions>
    </Form>
  )
}
