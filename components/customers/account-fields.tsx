import { Field } from "@/components/ui/field"
import { TextInput } from "@/components/ui/text-input"
import { INDUSTRIES } from "@/lib/customers/industries"
import type { FormState } from "@/lib/form-state"
import { differing } from "./differing"

export type AccountWords = { name: string; industry: string; place: string }

type Props = {
  /** What stands in the fields: typed words, else what is stored. */
  words: AccountWords
  errors: FormState["errors"]
  /** What is stored now, where somebody else changed it meanwhile. */
  theirs?: AccountWords | null
}

/** What one says of an account. */
export function AccountFields({ words, errors, theirs }: Props) {
  return (
    <>
      <Field name="name" label="Name" hint={differing(words.name, theirs?.name)} error={errors.name}>
        {(control) => <TextInput {...control} required maxLength={120} autoComplete="off" defaultValue={words.name} />}
      </Field>
      <Field
        name="industry"
        label="Industry"
        optional="optional"
        hint={differing(words.industry, theirs?.industry)}
        error={errors.industry}
      >
        {(control) => (
          <TextInput {...control} maxLength={80} list="industries" autoComplete="off" defaultValue={words.industry} />
        )}
      </Field>
      <datalist id="industries">
        {INDUSTRIES.map((industry) => (
          <option key={industry} value={industry} />
        ))}
      </datalist>
      <Field
        name="place"
        label="Town or place"
        optional="optional"
        hint={differing(words.place, theirs?.place)}
        error={errors.place}
      >
        {(control) => <TextInput {...control} maxLength={120} autoComplete="off" defaultValue={words.place} />}
      </Field>
    </>
  )
}
