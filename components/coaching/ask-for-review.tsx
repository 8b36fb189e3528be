"use client"

import { useActionState } from "react"
import { Actions } from "@/components/ui/actions"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Notice } from "@/components/ui/notice"
import { Select } from "@/components/ui/select"
import { SubmitButton } from "@/components/ui/submit-button"
import { TextInput } from "@/components/ui/text-input"
import { useExpired } from "@/components/ui/use-expired"
import { FEEDBACK_PART_WORDS } from "@/lib/coaching/coaching-words"
import { FEEDBACK_PARTS, type FeedbackPart, LONGEST_COACHING } from "@/lib/coaching/vocabulary"
import { emptyForm, type FormState } from "@/lib/form-state"

type Props = {
  planId: string
  /** Made by the page, so that asking twice is asking once. */
  id: string
  /** What is asked already; null where nothing is. */
  asked: { part: FeedbackPart; words: string } | null
  askForReview: (before: FormState, form: FormData) => Promise<FormState>
}

/** Asks who coaches the rep to look at a plan: at all of it or at a part, with a line that may stay empty. */
export function AskForReview({ planId, id, asked, askForReview }: Props) {
  const [state, act] = useActionState(askForReview, emptyForm)
  const { values, errors } = state
  useExpired(state)
  const typed = (name: "part" | "words") => (typeof values[name] === "string" ? values[name] : asked?.[name])
  return (
    <Form action={act}>
      <input type="hidden" name="planId" value={planId} />
      <input type="hidden" name="id" value={id} />
      {errors.form ? <Notice tone="stop">{errors.form}</Notice> : null}
      <Field name="part" id="ask-part" label="What to look at" error={errors.part}>
        {(control) => (
          <Select {...control} defaultValue={typed("part") ?? "whole"}>
            {FEEDBACK_PARTS.map((part) => (
              <option key={part} value={part}>
                {FEEDBACK_PART_WORDS[part]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field name="words" id="ask-words" label="What you want to know" optional="optional" error={errors.words}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            maxLength={LONGEST_COACHING.ask}
            defaultValue={typed("words") ?? ""}
          />
        )}
      </Field>
      <Actions>
        <SubmitButton kind="quiet" busy="Asking">
          {asked ? "Ask this instead" : "Ask for a review"}
        </SubmitButton>
      </Actions>
    </Form>
  )
}
