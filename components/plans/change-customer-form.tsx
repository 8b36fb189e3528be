"use client"

import type { ReactNode } from "react"
import { useActionState } from "react"
import { Actions } from "@/components/ui/actions"
import { ErrorSummary } from "@/components/ui/error-summary"
import { Form } from "@/components/ui/form"
import { SubmitButton } from "@/components/ui/submit-button"
import { useExpired } from "@/components/ui/use-expired"
import { emptyForm, type FormState } from "@/lib/form-state"
import { typedIn } from "./typed-in"
import { WhomFields, type WhomProps } from "./whom-fields"

type Props = WhomProps & {
  changeCustomer: (before: FormState, form: FormData) => Promise<FormState>
  planId: string
  version: number
  /** The way back without a change. */
  leave: ReactNode
}

/** Somebody else for a meeting that is planned already; everything written stays. */
export function ChangeCustomerForm({ changeCustomer, planId, version, leave, ...whom }: Props) {
  const [state, act] = useActionState(changeCustomer, emptyForm)
  useExpired(state)
  return (
    <Form action={act} noValidate>
      <ErrorSummary title="Nothing is changed yet. Your words are still here." errors={state.errors} />
      <input type="hidden" name="planId" value={planId} />
      <input type="hidden" name="version" value={version} />
      <WhomFields {...whom} typed={typedIn(state)} errorOf={(name) => state.errors[name]} />
      <Actions>
        <SubmitButton busy="Changing">Meet them instead</SubmitButton>
        {leave}
      </Actions>
    </Form>
  )
}
