"use client"

import { useRouter } from "next/navigation"
import { useActionState, useEffect } from "react"
import { Actions } from "@/components/ui/actions"
import { ErrorSummary } from "@/components/ui/error-summary"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Notice } from "@/components/ui/notice"
import { SubmitButton } from "@/components/ui/submit-button"
import { TextArea } from "@/components/ui/text-area"
import { useExpired } from "@/components/ui/use-expired"
import { emptyForm, type FormState } from "@/lib/form-state"
import { AGENDA_LONGEST, type AgendaDraft } from "@/lib/plans/agenda"
import { TopicLines } from "./topic-lines"

type Props = {
  save: (before: FormState, form: FormData) => Promise<FormState>
  planId: string
  stored: AgendaDraft
  /** "Hanna", "the customer". */
  who: string
  /** Whether the ask is told before the meeting: only then is there anything to write of it. */
  asksAhead: boolean
}

/** What the rep means the customer to see. Nothing in it is filled from the plan's own words: those are private. */
export function AgendaForm({ save, planId, stored, who, asksAhead }: Props) {
  const [state, act] = useActionState(save, emptyForm)
  const { values, errors, done } = state
  const router = useRouter()
  useExpired(state)
  // What somebody else stored meanwhile stands beside the typed words.
  useEffect(() => {
    if (errors.form) router.refresh()
  }, [errors, router])
  const wasOvertaken = values.version !== undefined && values.version !== String(stored.version)
  const typed = (words: string | string[] | undefined, kept: string) => (typeof words === "string" ? words : kept)
  return (
    <Form action={act} noValidate>
      <ErrorSummary title="This was not saved. Your words are still here." errors={errors} />
      <input type="hidden" name="planId" value={planId} />
      <input type="hidden" name="version" value={stored.version} />
      {/* The first button of a form is the one that Enter presses; it must not be one that moves a topic. */}
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
        Save
      </button>
      {wasOvertaken ? <Theirs stored={stored} /> : null}
      <Field
        name="purpose"
        label={`What it is about, and why it is worth ${who === "the customer" ? "their" : `${who}'s`} time`}
        hint="In words for them. Your own notes stay yours."
        error={errors.purpose}
      >
        {(control) => (
          <TextArea
            {...control}
            voice="person"
            rows={2}
            maxLength={AGENDA_LONGEST.purpose}
            defaultValue={typed(values.purpose, stored.purpose)}
          />
        )}
      </Field>
      <TopicLines
        topics={Array.isArray(values.topics) ? values.topics.filter((topic) => topic !== "") : stored.topics}
        error={Object.entries<string | undefined>(errors).find(([name]) => name.startsWith("topics"))?.[1]}
      />
      {asksAhead ? (
        <Field
          name="askAhead"
          label="The ask, in words for the invitation"
          hint={`You chose to tell ${who} before you meet. Only what you write here is printed.`}
          error={errors.askAhead}
        >
          {(control) => (
            <TextArea
              {...control}
              voice="person"
              maxLength={AGENDA_LONGEST.askAhead}
              defaultValue={typed(values.askAhead, stored.askAhead)}
            />
          )}
        </Field>
      ) : (
        <input type="hidden" name="askAhead" value={stored.askAhead} />
      )}
      <Actions>
        <SubmitButton kind="quiet" busy="Saving" name="press" value="save">
          {wasOvertaken ? "Save mine" : "Save and look"}
        </SubmitButton>
      </Actions>
      {done ? <Notice tone="good">{done}</Notice> : null}
    </Form>
  )
}

function Theirs({ stored }: { stored: AgendaDraft }) {
  return (
    <Notice tone="care" title="Stored meanwhile:">
      <p className="font-serif whitespace-pre-line">{[stored.purpose, ...stored.topics].filter(Boolean).join("\n")}</p>
    </Notice>
  )
}
