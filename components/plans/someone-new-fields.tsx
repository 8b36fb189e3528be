import { Choice } from "@/components/ui/choice"
import { Field } from "@/components/ui/field"
import { TextInput } from "@/components/ui/text-input"
import { BUYER_STYLE_WORDS, buyerStyleHint } from "@/lib/customers/buyer-style-words"
import { BUYER_STYLES } from "@/lib/relationships/buyer-style"

type Props = { typed: (name: string) => string | undefined; errorOf: (name: string) => string | undefined }

/** A contact who is not there yet; a role without a name will do. */
export function SomeoneNewFields({ typed, errorOf }: Props) {
  return (
    <div className="grid grid-cols-1 gap-6">
      <Field name="contact.name" label="Their name" optional="if you know it" error={errorOf("contact.name")}>
        {(control) => <TextInput {...control} autoComplete="off" defaultValue={typed("contact.name")} />}
      </Field>
      <Field name="contact.title" label="Their job title" error={errorOf("contact.title")}>
        {(control) => <TextInput {...control} autoComplete="off" defaultValue={typed("contact.title")} />}
      </Field>
      <Choice
        name="contact.buyerStyle"
        legend="How they take being told what you are after"
        options={BUYER_STYLES.map((style) => ({
          value: style,
          label: BUYER_STYLE_WORDS[style].label,
          hint: buyerStyleHint(style),
        }))}
        defaultValue={typed("contact.buyerStyle") ?? "neutral"}
        error={errorOf("contact.buyerStyle")}
      />
    </div>
  )
}
