import type { ReactNode } from "react"
import { Choice } from "@/components/ui/choice"
import { Field } from "@/components/ui/field"
import { TextInput } from "@/components/ui/text-input"
import { contactName, type Named } from "@/lib/customers/contact-name"
import { SomeoneNewFields } from "./someone-new-fields"

export type WhomProps = {
  /** Made by the page, so that a form sent twice makes one of each. */
  accountId: string
  newContactId: string
  /** The chosen account; null where a new one is to be made. */
  account: { name: string } | null
  /** Leads back to the choice of account. */
  another: ReactNode
  contacts: readonly ({ id: string } & Named)[]
  /** Whom to begin with; the first of them where nobody is named. */
  chosenId?: string | null
}

type Props = WhomProps & {
  typed: (name: string) => string | undefined
  errorOf: (name: string) => string | undefined
}

/** Whom a meeting is with: an account that is chosen or new, and somebody there who is known or new. */
export function WhomFields({ accountId, newContactId, account, another, contacts, chosenId, typed, errorOf }: Props) {
  const people = contacts.map(({ id, name, title }) => ({
    value: id,
    label: contactName({ name, title }, "start"),
    hint: name ? title : undefined,
  }))
  return (
    <>
      <input type="hidden" name="accountId" value={accountId} />
      <input type="hidden" name="newContactId" value={newContactId} />
      <input type="hidden" name="account" value={account ? "known" : "new"} />
      {account ? (
        <p className="flex flex-wrap items-baseline gap-x-4">
          <strong>{account.name}</strong>
          {another}
        </p>
      ) : (
        <div className="grid grid-cols-1 gap-6">
          <p>{another}</p>
          <Field name="account.name" label="Account" error={errorOf("account.name")}>
            {(control) => <TextInput {...control} autoComplete="off" required defaultValue={typed("account.name")} />}
          </Field>
          <Field name="account.place" label="Where they are" optional="optional" error={errorOf("account.place")}>
            {(control) => <TextInput {...control} autoComplete="off" defaultValue={typed("account.place")} />}
          </Field>
        </div>
      )}
      <div className="grid grid-cols-1 gap-4 max-w-words [&:has(input[value=new]:checked)_[data-someone-new]]:grid">
        <Choice
          name="contact"
          legend="Whom you meet"
          options={[...people, { value: "", label: "I do not know yet" }, { value: "new", label: "Someone new" }]}
          defaultValue={typed("contact") ?? chosenId ?? people[0]?.value ?? "new"}
          error={errorOf("contact")}
        />
        <div className="hidden pl-8" data-someone-new="">
          <SomeoneNewFields typed={typed} errorOf={errorOf} />
        </div>
      </div>
    </>
  )
}
