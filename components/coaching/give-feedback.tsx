"use client"

import { useActionState } from "react"
import { Actions } from "@/components/ui/actions"
import { Choice } from "@/components/ui/choice"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Notice } from "@/components/ui/notice"
import { Select } from "@/components/ui/select"
import { SubmitButton } from "@/components/ui/submit-button"
import { TextArea } from "@/components/ui/text-area"
import { TextInput } from "@/components/ui/text-input"
import { useExpired } from "@/components/ui/use-expired"
import { FEEDBACK_KIND_WORDS, FEEDBACK_PART_WORDS } from "@/lib/coaching/coaching-words"
import { FEEDBACK_KINDS, FEEDBACK_PARTS, LONGEST_COACHING } from "@/lib/coaching/vocabulary"
import { emptyForm, type FormState } from "@/lib/form-state"

type Props = {
  planId: string
  /** Made by the page, so that a form sent twice gives it once. */
  id: string
  giveFeedback: (before: FormState, form: FormData) => Promise<FormState>
}

/** Feedback on a part of a plan, or on words of it. What was typed comes back with whatever was wrong. */
export function GiveFeedback({ planId, id, giveFeedback }: Props) {
  const [state, act] = useActionState(giveFeedback, emptyForm)
  const { values, errors } = state
  useExpired(state)
  const typed = (name: string) => (typeof values[name] === "string" ? values[name] : "")
  return (
    <Form action={act}>
      <input type="hidden" name="planId" value={planId} />
      <input type="hidden" name="id" value={id} />
      {errors.form ? <Notice tone="stop">{errors.form}</Notice> : null}
      <Choice
        name="kind"
        id="feedback-kind"
        legend="What it is"
        layout="line"
        options={FEEDBACK_KINDS.map((kind) => ({ value: kind, label: FEEDBACK_KIND_WORDS[kind] }))}
        defaultValue={typed("kind") || "suggestion"}
        error={errors.kind}
      />
      <Field name="part" id="feedback-part" label="What it is about" error={errors.part}>
        {(control) => (
          <Select {...control} defaultValue={typed("part") || "whole"}>
            {FEEDBACK_PARTS.map((part) => (
              <option key={part} value={part}>
                {FEEDBACK_PART_WORDS[part]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field
        name="quote"
        id="feedback-quote"
        label="The words you mean, as they stand"
        optional="optional"
        error={errors.quote}
      >
        {(control) => (
          <TextInput {...control} autoComplete="off" maxLength={LONGEST_COACHING.quote} defaultValue={typed("quote")} />
        )}
      </Field>
      <Field name="words" id="feedback-words" label="What you saw, and what to try" error={errors.words}>
        {(control) => (
          <TextArea {...control} voice="person" maxLength={LONGEST_COACHING.words} defaultValue={typed("words")} />
        )}
      </Field>
      <Field
        name="reason"
        id="feedback-reason"
        label="Why it must be fixed"
        hint="Only where it must be. The plan then goes back to draft, unless the meeting is less than two hours away."
        error={errors.reason}
      >
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            maxLength={LONGEST_COACHING.reason}
            defaultValue={typed("reason")}
          />
        )}
      </Field>
      <Actions>
        <SubmitButton busy="Giving it">Give feedback</SubmitButton>
      </Actions>
    </Form>
  )
}
