"use client"

import { useState } from "react"
import { Actions } from "@/components/ui/actions"
import { ErrorSummary } from "@/components/ui/error-summary"
import { Field } from "@/components/ui/field"
import { FileInput } from "@/components/ui/file-input"
import { Form } from "@/components/ui/form"
import { Reveal } from "@/components/ui/reveal"
import { SubmitButton } from "@/components/ui/submit-button"
import { TextArea } from "@/components/ui/text-area"
import type { FormState } from "@/lib/form-state"
import { typedIn } from "../typed-in"

type Props = { state: FormState; action: (form: FormData) => void }

/** What the server takes; more would not reach it. */
const LARGEST = 3 * 1024 * 1024

/** Step one: a file to drop or choose, or a text to paste. */
export function ReadForm({ state, action }: Props) {
  const [tooLarge, setTooLarge] = useState<string | null>(null)
  const errors: Partial<Record<string, string>> = { ...state.errors, ...(tooLarge ? { file: tooLarge } : {}) }
  return (
    <Form
      action={action}
      noValidate
      onSubmit={(event) => {
        if (tooLarge) event.preventDefault()
      }}
    >
      <ErrorSummary title="Nothing was read. What you pasted is still here." errors={errors} />
      <Field
        name="file"
        label="A calendar file"
        hint="Drop an .ics file here, or choose one. One invitation or a whole calendar."
        error={errors.file}
      >
        {(control) => (
          <FileInput
            {...control}
            accept=".ics,.ical,.ifb,.vcs,text/calendar"
            onChange={({ currentTarget: { files } }) => {
              const [chosen] = files ?? []
              const isTooLarge = chosen !== undefined && chosen.size > LARGEST
              setTooLarge(isTooLarge ? `${chosen.name} is larger than 3 MB. Export a shorter time.` : null)
            }}
          />
        )}
      </Field>
      <Field
        name="text"
        label="Or paste an invitation"
        hint="The text of the mail, with its day and time in it, or the contents of an .ics file."
        error={errors.text}
      >
        {(control) => <TextArea {...control} rows={8} defaultValue={typedIn(state)("text")} />}
      </Field>
      <Actions>
        <SubmitButton busy="Reading">Show the meetings in it</SubmitButton>
      </Actions>
      <Reveal label="Where to find the file">
        <ul className="grid grid-cols-1 gap-2 max-w-words">
          <li>Outlook: open the calendar, then File, Save Calendar. Of one invitation: drag it to your desktop.</li>
          <li>Google Calendar: Settings, Import and export, Export. It comes as a .zip; the .ics is inside.</li>
          <li>Apple Calendar: File, Export, Export.</li>
        </ul>
      </Reveal>
    </Form>
  )
}
