"use client"

import { type ReactNode, startTransition, useActionState } from "react"
import { emptyForm, type FormState } from "@/lib/form-state"
import { Button, type ButtonKind } from "./button"
import { Form } from "./form"
import { Notice } from "./notice"
import { SubmitButton } from "./submit-button"
import { useExpired } from "./use-expired"

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  /** What the action needs to know, by field name. */
  fields?: Record<string, string>
  kind?: ButtonKind
  busy: string
  /** Read out where the button's own words do not say what it is about. */
  label?: string
  /** It stands in another form, which it must not send; without script it is not drawn there. */
  inForm?: boolean
  children: ReactNode
}

/** One button that does one thing, and says below it when it could not. */
export function Press({ action, fields = {}, kind = "quiet", busy, label, inForm, children }: Props) {
  const [state, act, sending] = useActionState(action, emptyForm)
  const { errors, done } = state
  useExpired(state)
  const says = (
    <>
      {errors.form ? <Notice tone="stop">{errors.form}</Notice> : null}
      {done ? <Notice tone="good">{done}</Notice> : null}
    </>
  )
  if (inForm) {
    const send = () => {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.set(name, value)
      if (!sending) startTransition(() => act(form))
    }
    return (
      <div className="noscript:hidden">
        <Button kind={kind} onClick={send} aria-label={label} aria-busy={sending || undefined}>
          {sending ? busy : children}
        </Button>
        {says}
      </div>
    )
  }
  return (
    <Form action={act}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton kind={kind} busy={busy} aria-label={label}>
        {children}
      </SubmitButton>
      {says}
    </Form>
  )
}
