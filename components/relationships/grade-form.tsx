"use client"

import { Fragment, useActionState } from "react"
import { Actions } from "@/components/ui/actions"
import { Choice } from "@/components/ui/choice"
import { ErrorSummary } from "@/components/ui/error-summary"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Notice } from "@/components/ui/notice"
import { SubmitButton } from "@/components/ui/submit-button"
import { TextInput } from "@/components/ui/text-input"
import { useExpired } from "@/components/ui/use-expired"
import { GRADE_MEANS } from "@/lib/customers/grade-means"
import { emptyForm, type FormState } from "@/lib/form-state"
import { GRADES } from "@/lib/relationships/grade"
import { GRADE_WORDS } from "@/lib/relationships/sign-words"

type Props = {
  gradeRelationship: (before: FormState, form: FormData) => Promise<FormState>
  accountId: string
  contactId: string
  /** The new grading's id; another one once it is kept, which empties the fields. */
  gradingId: string
}

/** A grade by hand, with the reason it is to count instead of the signs. */
export function GradeForm({ gradeRelationship, accountId, contactId, gradingId }: Props) {
  const [state, act] = useActionState(gradeRelationship, emptyForm)
  useExpired(state)
  const { values, errors, done } = state
  return (
    <Form action={act} noValidate>
      <ErrorSummary title="This grade was not kept." errors={errors} />
      <input type="hidden" name="accountId" value={accountId} />
      <input type="hidden" name="contactId" value={contactId} />
      <input type="hidden" name="gradingId" value={gradingId} />
      <Fragment key={gradingId}>
        <Choice
          name="grade"
          legend="Your own grade"
          options={GRADES.map((grade) => ({ value: grade, label: GRADE_WORDS[grade], hint: GRADE_MEANS[grade] }))}
          defaultValue={typeof values.grade === "string" ? values.grade : null}
          error={errors.grade}
        />
        <Field name="reason" label="Why" hint="One line. It is kept with the grade." error={errors.reason}>
          {(control) => (
            <TextInput {...control} voice="person" maxLength={300} autoComplete="off" defaultValue={values.reason} />
          )}
        </Field>
      </Fragment>
      <Actions>
        <SubmitButton busy="Keeping" kind="quiet">
          Grade it so
        </SubmitButton>
      </Actions>
      {done ? <Notice tone="good">{done}</Notice> : null}
    </Form>
  )
}
