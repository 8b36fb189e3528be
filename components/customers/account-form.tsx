"use client"

import { useActionState } from "react"
import { Actions } from "@/components/ui/actions"
import { ErrorSummary } from "@/components/ui/error-summary"
import { Form } from "@/components/ui/form"
import { SubmitButton } from "@/components/ui/submit-button"
import { useExpired } from "@/components/ui/use-expired"
import { emptyForm, type FormState } from "@/lib/form-state"
import { AccountFields, type AccountWords } from "./account-fields"
import { typedOr } from "./typed-or"
import { useStoredAnew } from "./use-stored-anew"

type Props = {
  save: (before: FormState, form: FormData) => Promise<FormState>
  accountId: string
  /** What is stored, and its version; null for an account that is being made. */
  stored: (AccountWords & { version: number }) | null
}

/** Makes or changes an account. */
export function AccountForm({ save, accountId, stored }: Props) {
  const [state, act] = useActionState(save, emptyForm)
  useExpired(state)
  useStoredAnew(state)
  const { values, errors } = state
  const wasOvertaken = stored !== null && values.version !== undefined && values.version !== String(stored.version)
  const words = {
    name: typedOr(values.name, stored?.name),
    industry: typedOr(values.industry, stored?.industry),
    place: typedOr(values.place, stored?.place),
  }
  return (
    <Form action={act} noValidate>
      <ErrorSummary title="This account was not saved. Your words are still here." errors={errors} />
      <input type="hidden" name="accountId" value={accountId} />
      {stored ? <input type="hidden" name="version" value={stored.version} /> : null}
      <AccountFields words={words} errors={errors} theirs={wasOvertaken ? stored : null} />
      <Actions>
        <SubmitButton busy="Saving">{wasOvertaken ? "Save mine" : stored ? "Save" : "Add the account"}</SubmitButton>
      </Actions>
    </Form>
  )
}
