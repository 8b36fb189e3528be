"use client"

import { type ReactNode, useActionState } from "react"
import { Actions } from "@/components/ui/actions"
import { Choice } from "@/components/ui/choice"
import { ErrorSummary } from "@/components/ui/error-summary"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { SubmitButton } from "@/components/ui/submit-button"
import { TextInput } from "@/components/ui/text-input"
import { contactName, type Named } from "@/lib/customers/contact-name"
import { emptyForm, type FormState } from "@/lib/form-state"
import { CHANNELS } from "@/lib/plans/meeting"
import { CHANNEL_WORDS } from "@/lib/plans/plan-words"
import { SomeoneNewFields } from "./someone-new-fields"
import { TimeFields } from "./time-fields"

type Props = {
  startPlan: (before: FormState, form: FormData) => Promise<FormState>
  /** Made by the page, so that a form sent twice makes one of each. */
  ids: { planId: string; accountId: string; newContactId: string }
  /** The chosen account; null where a new one is to be made. */
  account: { name: string } | null
  /** Leads back to the choice of account. */
  another: ReactNode
  contacts: readonly ({ id: string } & Named)[]
  start: { date: string; time: string; timeZone: string }
  zones: readonly string[]
}

/** Who, when and where: enough to begin. One form, with or without script. */
export function StartPlanForm({ startPlan, ids, account, another, contacts, start, zones }: Props) {
  const [{ values, errors }, act] = useActionState(startPlan, emptyForm)
  const typed = (name: string) => {
    const value = values[name]
    return typeof value === "string" ? value : undefined
  }
  const errorOf = (name: string) => errors[name]
  const people = contacts.map(({ id, name, title }) => ({
    value: id,
    label: contactName({ name, title }, "start"),
    hint: name ? title : undefined,
  }))
  return (
    <Form action={act} noValidate>
      <ErrorSummary title="Something is missing. Your words are still here." errors={errors} />
      {Object.entries(ids).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="account" value={account ? "known" : "new"} />
      {account ? (
        <p className="flex flex-wrap items-baseline gap-x-4">
          <strong>{account.name}</strong>
          {another}
        </p>
      ) : (
        <div className="grid gap-6">
          <Field name="account.name" label="Account" hint={another} error={errorOf("account.name")}>
            {(control) => <TextInput {...control} autoComplete="off" required defaultValue={typed("account.name")} />}
          </Field>
          <Field name="account.place" label="Where they are" optional="optional" error={errorOf("account.place")}>
            {(control) => <TextInput {...control} autoComplete="off" defaultValue={typed("account.place")} />}
          </Field>
        </div>
      )}
      <div className="grid gap-4 [&:has(input[value=new]:checked)_[data-someone-new]]:grid">
        <Choice
          name="contact"
          legend="Whom you meet"
          options={[...people, { value: "new", label: "Someone new" }, { value: "", label: "I do not know yet" }]}
          defaultValue={typed("contact") ?? people[0]?.value ?? "new"}
          error={errorOf("contact")}
        />
        <div className="hidden pl-8" data-someone-new="">
          <SomeoneNewFields typed={typed} errorOf={errorOf} />
        </div>
      </div>
      <TimeFields
        values={{
          date: typed("date") ?? start.date,
          time: typed("time") ?? start.time,
          timeZone: typed("timeZone") ?? start.timeZone,
          minutes: typed("minutes") ?? 60,
        }}
        zones={zones}
        errorOf={errorOf}
      />
      <Choice
        name="channel"
        legend="How"
        layout="line"
        options={CHANNELS.map((channel) => ({ value: channel, label: CHANNEL_WORDS[channel] }))}
        defaultValue={typed("channel") ?? "visit"}
        error={errorOf("channel")}
      />
      <Field name="place" label="Where" optional="optional" error={errorOf("place")}>
        {(control) => <TextInput {...control} autoComplete="off" defaultValue={typed("place")} />}
      </Field>
      <Actions>
        <SubmitButton busy="Starting">Start the plan</SubmitButton>
      </Actions>
    </Form>
  )
}
