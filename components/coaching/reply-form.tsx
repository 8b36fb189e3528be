"use client"

import { startTransition, useActionState, useRef } from "react"
import { Actions } from "@/components/ui/actions"
import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Notice } from "@/components/ui/notice"
import { SubmitButton } from "@/components/ui/submit-button"
import { TextArea } from "@/components/ui/text-area"
import { useExpired } from "@/components/ui/use-expired"
import { LONGEST_COACHING, REPLY_KINDS, type ReplyKind } from "@/lib/coaching/vocabulary"
import { emptyForm, type FormState } from "@/lib/form-state"

type Props = {
  /** Made by the page, so that a form sent twice says it once. */
  id: string
  feedbackId: string
  replyToFeedback: (before: FormState, form: FormData) => Promise<FormState>
  /** It stands in another form, which it must not send; without script it is not drawn there. */
  inForm?: boolean
}

const SAYS = { answer: "Answer", dispute: "I see it differently" } as const satisfies Record<ReplyKind, string>

/** Says something back: an answer, or that one sees it differently. */
export function ReplyForm({ id, feedbackId, replyToFeedback, inForm }: Props) {
  const [state, act, sending] = useActionState(replyToFeedback, emptyForm)
  const words = useRef<HTMLDivElement>(null)
  const { values, errors } = state
  useExpired(state)
  const field = (
    <Field name="words" id={`reply-${feedbackId}`} label="Your answer" error={errors.words ?? errors.form}>
      {({ name, ...control }) => (
        <TextArea
          {...control}
          {...(inForm ? {} : { name })}
          voice="person"
          maxLength={LONGEST_COACHING.words}
          defaultValue={typeof values.words === "string" ? values.words : ""}
        />
      )}
    </Field>
  )
  if (inForm) {
    const send = (kind: ReplyKind) => {
      const form = new FormData()
      const typed = words.current?.querySelector("textarea")?.value ?? ""
      for (const [name, value] of Object.entries({ id, feedbackId, kind, words: typed })) form.set(name, value)
      if (!sending) startTransition(() => act(form))
    }
    return (
      <div ref={words} className="form">
        {field}
        <Actions>
          {REPLY_KINDS.map((kind) => (
            <Button key={kind} onClick={() => send(kind)} aria-busy={sending || undefined}>
              {SAYS[kind]}
            </Button>
          ))}
        </Actions>
        {sending ? <Notice title="Sending" /> : null}
      </div>
    )
  }
  return (
    <Form action={act}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="feedbackId" value={feedbackId} />
      {field}
      <Actions>
        {REPLY_KINDS.map((kind) => (
          <SubmitButton key={kind} kind="quiet" busy="Sending" name="kind" value={kind}>
            {SAYS[kind]}
          </SubmitButton>
        ))}
      </Actions>
    </Form>
  )
}
