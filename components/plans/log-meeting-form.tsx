"use client"

import { type ReactNode, useActionState } from "react"
import { Actions } from "@/components/ui/actions"
import { Choice } from "@/components/ui/choice"
import { ErrorSummary } from "@/components/ui/error-summary"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Reveal } from "@/components/ui/reveal"
import { Select } from "@/components/ui/select"
import { SubmitButton } from "@/components/ui/submit-button"
import { TextArea } from "@/components/ui/text-area"
import { TextInput } from "@/components/ui/text-input"
import { useExpired } from "@/components/ui/use-expired"
import { type Named, nameAndTitle } from "@/lib/customers/contact-name"
import { emptyForm, type FormState } from "@/lib/form-state"
import { LONGEST_DEBRIEF } from "@/lib/plans/debrief"
import { CHANNELS } from "@/lib/plans/meeting"
import { CHANNEL_WORDS } from "@/lib/plans/plan-words"
import { TimeFields } from "./time-fields"
import { typedIn } from "./typed-in"

type Props = {
  logMeeting: (before: FormState, form: FormData) => Promise<FormState>
  /** Made by the page, so that a form sent twice logs one meeting. */
  planId: string
  account: { id: string; name: string }
  /** Leads back to the choice of account. */
  another: ReactNode
  contacts: readonly ({ id: string } & Named)[]
  /** Whom one met there last. */
  lastMet: string
  start: { date: string; time: string; timeZone: string }
  zones: readonly string[]
  /** How it can come out, in words. */
  outcomes: readonly { value: string; label: string }[]
}

/** A meeting that took place without a plan: a tap and a line. Whom, when and how stand there already. */
export function LogMeetingForm(props: Props) {
  const { logMeeting, planId, account, another, contacts, lastMet, start, zones, outcomes } = props
  const [state, act] = useActionState(logMeeting, emptyForm)
  useExpired(state)
  const { errors } = state
  const typed = typedIn(state)
  const errorOf = (name: string) => errors[name]
  const isOpen = ["date", "time", "minutes", "timeZone", "channel", "said"].some((name) => errors[name])
  return (
    <Form action={act} noValidate>
      <ErrorSummary title="This is not stored yet. Your words are still here." errors={errors} />
      <input type="hidden" name="planId" value={planId} />
      <input type="hidden" name="accountId" value={account.id} />
      <p className="flex flex-wrap items-baseline gap-x-4">
        <strong>{account.name}</strong>
        {another}
      </p>
      <Field name="contact" label="Whom you met" error={errorOf("contact")}>
        {(control) => (
          <Select {...control} defaultValue={typed("contact") ?? lastMet}>
            {contacts.map((contact) => (
              <option key={contact.id} value={contact.id}>
                {nameAndTitle(contact)}
              </option>
            ))}
            <option value="">Nobody on the list</option>
          </Select>
        )}
      </Field>
      <Choice
        name="outcome"
        legend="How it came out"
        options={outcomes}
        defaultValue={typed("outcome")}
        error={errorOf("outcome")}
      />
      <Field
        name="agreedAction"
        label="What they agreed to do"
        hint="Leave it empty where nothing was agreed."
        error={errorOf("agreedAction")}
      >
        {(control) => (
          <TextInput
            {...control}
            voice="person"
            maxLength={LONGEST_DEBRIEF.agreedAction}
            autoComplete="off"
            defaultValue={typed("agreedAction")}
          />
        )}
      </Field>
      <Reveal label="When and how it was, and what was said" open={isOpen || undefined}>
        <div className="grid grid-cols-1 gap-6">
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
          <Field name="said" label="What was said" optional="optional" error={errorOf("said")}>
            {(control) => (
              <TextArea
                {...control}
                voice="person"
                rows={3}
                maxLength={LONGEST_DEBRIEF.said}
                defaultValue={typed("said")}
              />
            )}
          </Field>
        </div>
      </Reveal>
      <Actions>
        <SubmitButton busy="Noting">Note the meeting</SubmitButton>
      </Actions>
    </Form>
  )
}
