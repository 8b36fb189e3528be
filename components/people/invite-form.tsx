"use client"

import { useActionState } from "react"
import { Actions } from "@/components/ui/actions"
import { Checkbox } from "@/components/ui/checkbox"
import { ErrorSummary } from "@/components/ui/error-summary"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { SubmitButton } from "@/components/ui/submit-button"
import { TextInput } from "@/components/ui/text-input"
import { useExpired } from "@/components/ui/use-expired"
import { ROLES } from "@/lib/access/role"
import { emptyForm, type FormState } from "@/lib/form-state"
import { ROLE_WORDS } from "@/lib/people/role-words"
import { LinkOnce } from "./link-once"

type Props = { invite: (before: FormState, form: FormData) => Promise<FormState>; id: string }

/** Adds somebody, then shows the link they come by, once. */
export function InviteForm({ invite, id }: Props) {
  const [state, act] = useActionState(invite, emptyForm)
  const { values, errors, done } = state
  useExpired(state)
  if (done) return <LinkOnce link={done} />
  return (
    <Form action={act} noValidate>
      <ErrorSummary title="This person was not added." errors={errors} />
      <input type="hidden" name="id" value={id} />
      <Field name="name" label="Name" error={errors.name}>
        {(control) => <TextInput {...control} autoComplete="off" required defaultValue={values.name} />}
      </Field>
      <Field name="email" label="E-mail address" hint="They sign in with it." error={errors.email}>
        {(control) => (
          <TextInput
            {...control}
            type="email"
            autoComplete="off"
            spellCheck={false}
            required
            defaultValue={values.email}
          />
        )}
      </Field>
      <fieldset className="choice" id="roles" tabIndex={-1} aria-describedby={errors.roles ? "roles-error" : undefined}>
        <legend className="label">Roles</legend>
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            name="roles[]"
            value={role}
            hint={ROLE_WORDS[role].does}
            defaultChecked={values.roles ? values.roles.includes(role) : role === "rep"}
          >
            {ROLE_WORDS[role].name}
          </Checkbox>
        ))}
        {errors.roles ? (
          <p className="error" id="roles-error">
            {errors.roles}
          </p>
        ) : null}
      </fieldset>
      <Actions>
        <SubmitButton busy="Adding">Add this person</SubmitButton>
      </Actions>
    </Form>
  )
}
