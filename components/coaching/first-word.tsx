"use client"

import { useActionState } from "react"
import { Actions } from "@/components/ui/actions"
import { Form } from "@/components/ui/form"
import { Notice } from "@/components/ui/notice"
import { SubmitButton } from "@/components/ui/submit-button"
import { useExpired } from "@/components/ui/use-expired"
import { FIRST_WORD_WORDS } from "@/lib/coaching/coaching-words"
import { FIRST_WORDS } from "@/lib/coaching/vocabulary"
import { emptyForm, type FormState } from "@/lib/form-state"

type Props = {
  planId: string
  /** Made by the page, so that a tap sent twice is one review. */
  id: string
  sayFirstWord: (before: FormState, form: FormData) => Promise<FormState>
}

/** A manager's first word on a plan, one tap. */
export function FirstWordForm({ planId, id, sayFirstWord }: Props) {
  const [state, act] = useActionState(sayFirstWord, emptyForm)
  const { errors } = state
  useExpired(state)
  const wrong = errors.form ?? errors.firstWord
  return (
    <Form action={act}>
      <input type="hidden" name="planId" value={planId} />
      <input type="hidden" name="id" value={id} />
      {wrong ? <Notice tone="stop">{wrong}</Notice> : null}
      <Actions>
        {FIRST_WORDS.map((word) => (
          <SubmitButton key={word} kind="quiet" busy="Sending" name="firstWord" value={word}>
            {FIRST_WORD_WORDS[word]}
          </SubmitButton>
        ))}
      </Actions>
    </Form>
  )
}
