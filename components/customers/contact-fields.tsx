import { Choice } from "@/components/ui/choice"
import { Field } from "@/components/ui/field"
import { TextInput } from "@/components/ui/text-input"
import { BUYER_STYLE_WORDS, buyerStyleHint } from "@/lib/customers/buyer-style-words"
import type { FormState } from "@/lib/form-state"
import { BUYER_STYLES, type BuyerStyle } from "@/lib/relationships/buyer-style"
import { differing } from "./differing"

export type ContactWords = { name: string; title: string; buyerStyle: string }

type Props = {
  words: ContactWords
  errors: FormState["errors"]
  /** What is stored now, where somebody else changed it meanwhile. */
  theirs?: (Omit<ContactWords, "buyerStyle"> & { buyerStyle: BuyerStyle }) | null
}

/** What one says of a contact; a title without a name will do. */
export function ContactFields({ words, errors, theirs }: Props) {
  return (
    <>
      <Field
        name="name"
        label="Name"
        optional="if you know it"
        hint={differing(words.name, theirs?.name)}
        error={errors.name}
      >
        {(control) => <TextInput {...control} maxLength={120} autoComplete="off" defaultValue={words.name} />}
      </Field>
      <Field name="title" label="Job title" hint={differing(words.title, theirs?.title)} error={errors.title}>
        {(control) => <TextInput {...control} maxLength={120} autoComplete="off" defaultValue={words.title} />}
      </Field>
      <Choice
        name="buyerStyle"
        legend="How they take being told what you are after"
        hint={differing(words.buyerStyle, theirs?.buyerStyle, theirs && BUYER_STYLE_WORDS[theirs.buyerStyle].label)}
        options={BUYER_STYLES.map((style) => ({
          value: style,
          label: BUYER_STYLE_WORDS[style].label,
          hint: buyerStyleHint(style),
        }))}
        defaultValue={words.buyerStyle || "neutral"}
        error={errors.buyerStyle}
      />
    </>
  )
}
