"use client"

import { useActionState } from "react"
import { Actions } from "@/components/ui/actions"
import { ErrorSummary } from "@/components/ui/error-summary"
import { Form } from "@/components/ui/form"
import { SubmitButton } from "@/components/ui/submit-button"
import { useExpired } from "@/components/ui/use-expired"
import { emptyForm, type FormState } from "@/lib/form-state"
import type { BuyerStyle } from "@/lib/relationships/buyer-style"
import { ContactFields } from "./contact-fields"
import { typedOr } from "./typed-or"
import { useStoredAnew } from "./use-stored-anew"

type Props = {
  save: (before: FormState, form: FormData) => Promise<FormState>
  accountId: string
  contactId: string
  /** What is stored, and its version; null for a contact who is being added. */
  stored: { name: string; title: string; buyerStyle: BuyerStyle; version: number } | null
}

/** Adds or changes a contact. */
export function ContactForm({ save, accountId, contactId, stored }: Props) {
  const [state, act] = useActionState(save, emptyForm)
  useExpired(state)
  useStoredAnew(state)
  const { values, errors } = state
  const wasOvertaken = stored !== null && values.version !== undefined && values.version !== String(stored.version)
  const words = {
    name: typedOr(values.name, stored?.name),
    title: typedOr(values.title, stored?.title),
    buyerStyle: typedOr(values.buyerStyle, stored?.buyerStyle),
  }
  return (
    <Form action={act} noValidate>
      <ErrorSummary title="This contact was not saved. Your words are still here." errors={errors} />
      <input type="hidden" name="accountId" value={accountId} />
      <input type="hidden" name="contactId" value={contactId} />
      {stored ? <input type="hidden" name="version" value={stored.version} /> : null}
      <ContactFields words={words} errors={errors} theirs={wasOvertaken ? stored : null} />
      <Actions>
        <SubmitButton busy="Saving">{wasOvertaken ? "Save mine" : stored ? "Save" : "Add the contact"}</SubmitButton>
      </Actions>
    </Form>
  )
}
