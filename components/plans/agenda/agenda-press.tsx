"use client"

import { type ReactNode, useActionState } from "react"
import type { ButtonKind } from "@/components/ui/button"
import { Form } from "@/components/ui/form"
import { Notice } from "@/components/ui/notice"
import { SubmitButton } from "@/components/ui/submit-button"
import { useExpired } from "@/components/ui/use-expired"
import { emptyForm, type FormState } from "@/lib/form-state"

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  fields: Record<string, string>
  kind?: ButtonKind
  busy: string
  label?: string
  children: ReactNode
}

/** Publishing, or revoking a link: one button, and what became of it. */
export function AgendaPress({ action, fields, kind = "quiet", busy, label, children }: Props) {
  const [state, act] = useActionState(action, emptyForm)
  const { errors, done } = state
  useExpired(state)
  return (
    <Form action={act}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div>
        <SubmitButton kind={kind} busy={busy} aria-label={label}>
          {children}
        </SubmitButton>
      </div>
      {errors.form ? <Notice tone="stop">{errors.form}</Notice> : null}
      {done ? <Notice tone="good">{done}</Notice> : null}
    </Form>
  )
}
