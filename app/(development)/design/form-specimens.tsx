"use client"

import { useActionState, useState } from "react"
import { Actions } from "@/components/ui/actions"
import { Button } from "@/components/ui/button"
import { Checkbox } from "@/components/ui/checkbox"
import { Choice } from "@/components/ui/choice"
import { DateTimeInput } from "@/components/ui/date-time-input"
import { ErrorSummary } from "@/components/ui/error-summary"
import { EvidenceArea } from "@/components/ui/evidence-area"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Margin } from "@/components/ui/margin"
import { Note } from "@/components/ui/note"
import { SavedAt } from "@/components/ui/saved-at"
import { Section } from "@/components/ui/section"
import { Select } from "@/components/ui/select"
import { SubmitButton } from "@/components/ui/submit-button"
import { TextArea } from "@/components/ui/text-area"
import { TextInput } from "@/components/ui/text-input"
import { emptyForm, type FormState } from "@/lib/form-state"

const SOON = /\b(soon|asap)\b/gi

/** Answers after a moment, and always refuses, so that the words can be seen to stay. */
async function refuse(_before: FormState, form: FormData): Promise<FormState> {
  await new Promise((answer) => setTimeout(answer, 600))
  return {
    values: { place: String(form.get("place")) },
    errors: {
      place: "Where will you meet? A room, an address, or a link.",
      hears: "Choose what Anna hears at the start.",
    },
  }
}

/** Everything a person types into or chooses from. */
export function FormSpecimens() {
  const [state, act] = useActionState(refuse, emptyForm)
  const [words, setWords] = useState("Anna signs the programme design and commits the budget soon.")
  const spans = [...words.matchAll(SOON)].map((hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
    kind: "finding" as const,
  }))
  return (
    <Section id="forms" title="Fields" aside={<SavedAt state="saved">Saved at 09:41</SavedAt>}>
      <Form action={act} noValidate>
        <ErrorSummary title="Two things are still open. Your words are kept." errors={state.errors} />
        <Margin
          live
          folded="One note on the day"
          notes={
            spans.length > 0 ? (
              <Note
                kind="finding"
                label="By when"
                says="No day yet."
                asks="By which day should the budget be committed?"
              />
            ) : null
          }
        >
          <Field name="words" label="Your objective for this meeting" hint="What will Anna do or agree?">
            {(control) => <EvidenceArea {...control} value={words} onWords={setWords} found={{ words, spans }} />}
          </Field>
        </Margin>
        <Field name="place" label="Place" error={state.errors.place}>
          {(control) => <TextInput {...control} defaultValue={String(state.values.place ?? "")} autoComplete="off" />}
        </Field>
        <Field name="now" label="What is true there now" optional="may stay empty" hint="In their words where you can.">
          {(control) => (
            <TextArea
              {...control}
              voice="person"
              defaultValue="They lost two planners in May and still run the spring programme by hand."
            />
          )}
        </Field>
        <div className="grid max-w-words gap-8 sm:grid-cols-2">
          <Field name="starts" label="Starts">
            {(control) => <DateTimeInput {...control} defaultValue="2026-11-24T10:30" />}
          </Field>
          <Field name="channel" label="How you meet">
            {(control) => (
              <Select {...control} defaultValue="visit">
                <option value="visit">Visit</option>
                <option value="phone">Phone</option>
                <option value="video">Video</option>
              </Select>
            )}
          </Field>
        </div>
        <Choice
          name="hears"
          legend="What Anna hears at the start"
          hint="She is guarded and you know each other well: the frame is the safest."
          error={state.errors.hears}
          options={[
            { value: "purpose", label: "The topic, and why it may help her" },
            {
              value: "frame",
              label: "The agenda, and that you decide together at the end",
              hint: "No is fine, and you say so.",
            },
            { value: "ask", label: "What you ask for, with her reason" },
          ]}
        />
        <Choice
          name="style"
          legend="How Anna tends to be"
          layout="line"
          defaultValue="guarded"
          options={[
            { value: "open", label: "Open" },
            { value: "neutral", label: "Neutral" },
            { value: "guarded", label: "Guarded" },
          ]}
        />
        <Checkbox name="prepare" hint="Then she should know beforehand.">
          She has to prepare something or bring someone
        </Checkbox>
        <Actions>
          <SubmitButton busy="Saving…">Save the plan</SubmitButton>
          <Button>Not now</Button>
          <Button kind="danger">Cancel the meeting</Button>
          <Button disabled>Share with Anna</Button>
        </Actions>
      </Form>
    </Section>
  )
}
