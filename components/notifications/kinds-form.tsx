"use client"

import { useActionState } from "react"
import { Actions } from "@/components/ui/actions"
import { Checkbox } from "@/components/ui/checkbox"
import { Form } from "@/components/ui/form"
import { Notice } from "@/components/ui/notice"
import { SubmitButton } from "@/components/ui/submit-button"
import { useExpired } from "@/components/ui/use-expired"
import { emptyForm, type FormState } from "@/lib/form-state"

type Props = {
  chooseKinds: (before: FormState, form: FormData) => Promise<FormState>
  choices: readonly { kind: string; says: string; wanted: boolean }[]
}

/** Of what somebody wants to be told: everything that is ticked. */
export function KindsForm({ chooseKinds, choices }: Props) {
  const [state, act] = useActionState(chooseKinds, emptyForm)
  useExpired(state)
  return (
    <Form action={act}>
      {state.done ? <Notice tone="good">{state.done}</Notice> : null}
      {Object.values(state.errors)[0] ? <Notice tone="stop">{Object.values(state.errors)[0]}</Notice> : null}
      <input type="hidden" name="chosen" value="kinds" />
      <fieldset className="grid grid-cols-1 gap-0">
        <legend className="label">Tell me when</legend>
        {choices.map(({ kind, says, wanted }) => (
          <Checkbox key={kind} name="kinds[]" value={kind} defaultChecked={wanted}>
            {says}
          </Checkbox>
        ))}
      </fieldset>
      <Actions>
        <SubmitButton kind="quiet" busy="Saving">
          Save the choice
        </SubmitButton>
      </Actions>
    </Form>
  )
}
