import { Field } from "@/components/ui/field"
import { TextInput } from "@/components/ui/text-input"

/** A password to choose. Shown as it is typed only if the browser offers to. */
export function NewPasswordField({ error }: { error: string | undefined }) {
  return (
    <Field
      name="password"
      label="Choose a password"
      hint="At least 8 characters. A few words in a row are easy to remember and hard to guess."
      error={error}
    >
      {(control) => <TextInput {...control} type="password" autoComplete="new-password" required maxLength={128} />}
    </Field>
  )
}
