"use client"

import { Checkbox } from "@/components/ui/checkbox"
import { Choice } from "@/components/ui/choice"
import { Field } from "@/components/ui/field"
import { Reveal } from "@/components/ui/reveal"
import { Section } from "@/components/ui/section"
import { Select } from "@/components/ui/select"
import { SubmitButton } from "@/components/ui/submit-button"
import { TextInput } from "@/components/ui/text-input"
import { contactName } from "@/lib/customers/contact-name"
import { CHANNELS, STAGES } from "@/lib/plans/meeting"
import { meetingPeople } from "@/lib/plans/meeting-people"
import type { PlanContact } from "@/lib/plans/plan"
import { CHANNEL_WORDS, STAGE_WORDS } from "@/lib/plans/plan-words"
import { sayMeeting } from "@/lib/plans/say-meeting"
import { TimeFields, type TimeValues } from "../time-fields"
import { anchorOf } from "./field-ids"
import type { SectionProps } from "./section-props"

type Props = SectionProps & { contacts: readonly PlanContact[]; zones: readonly string[]; readerZone: string }

/** Who, when and where: one line, and behind it everything that changes it. */
export function MeetingSection({ entries, enter, errorOf, coaching, contacts, zones, today, readerZone }: Props) {
  const others = contacts.filter(({ id }) => id !== entries.mainContactId)
  const enterTime = ({ minutes, ...changes }: Partial<TimeValues>) =>
    enter({ ...changes, ...(minutes === undefined ? {} : { minutes: Number(minutes) || 0 }) })
  // What has begun is closed to writing, so a day before today can only be a slip.
  const hasPassed =
    entries.date !== "" && entries.date < today ? "That day has passed. Choose one still to come." : undefined
  const timeErrorOf = (name: string) => errorOf(name) ?? (name === "entries.date" ? hasPassed : undefined)
  const open =
    entries.mainContactId === null || ["date", "time", "minutes", "timeZone"].some((name) => errorOf(`entries.${name}`))
  return (
    <Section id="meeting" title="Meeting">
      <p>
        {meetingPeople(contacts, entries)}
        <br />
        <span className="text-quiet">{sayMeeting(entries, { today, timeZone: readerZone })}</span>
      </p>
      <input type="hidden" name="entries.accountId" value={entries.accountId} />
      <Reveal label="Change who, when or where" open={open || undefined}>
        <div className="grid grid-cols-1 gap-6">
          <Field
            name="entries.mainContactId"
            id={anchorOf("entries.mainContactId")}
            label="Whom you meet"
            error={errorOf("entries.mainContactId")}
          >
            {(control) => (
              <Select
                {...control}
                value={entries.mainContactId ?? ""}
                onChange={(event) => {
                  const mainContactId = event.currentTarget.value || null
                  enter({
                    mainContactId,
                    otherContactIds: entries.otherContactIds.filter((id) => id !== mainContactId),
                  })
                }}
              >
                <option value="">Nobody yet</option>
                {contacts.map((contact) => (
                  <option key={contact.id} value={contact.id}>
                    {[contactName(contact, "start"), contact.name && contact.title].filter(Boolean).join(", ")}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <div>
            <SubmitButton kind="quiet" busy="Opening" name="press" value="customer">
              Someone new, or another account
            </SubmitButton>
          </div>
          {others.length > 0 ? (
            <fieldset className="grid grid-cols-1 gap-0">
              <legend className="label">Others in the room</legend>
              {others.map((contact) => (
                <Checkbox
                  key={contact.id}
                  name="entries.otherContactIds[]"
                  value={contact.id}
                  checked={entries.otherContactIds.includes(contact.id)}
                  onChange={(event) => {
                    const rest = entries.otherContactIds.filter((id) => id !== contact.id)
                    enter({ otherContactIds: event.currentTarget.checked ? [...rest, contact.id] : rest })
                  }}
                >
                  {contactName(contact, "start")}
                </Checkbox>
              ))}
            </fieldset>
          ) : null}
          <TimeFields prefix="entries." values={entries} onEnter={enterTime} zones={zones} errorOf={timeErrorOf} />
          <Choice
            name="entries.channel"
            legend="How"
            layout="line"
            options={CHANNELS.map((channel) => ({ value: channel, label: CHANNEL_WORDS[channel] }))}
            value={entries.channel}
            onChoose={(value) => enter({ channel: CHANNELS.find((channel) => channel === value) ?? entries.channel })}
          />
          <Field name="entries.place" label="Where" optional="optional" error={errorOf("entries.place")}>
            {(control) => (
              <TextInput
                {...control}
                autoComplete="off"
                value={entries.place}
                onChange={(event) => enter({ place: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field name="entries.stage" label="Where the sale stands" error={errorOf("entries.stage")}>
            {(control) => (
              <Select
                {...control}
                value={entries.stage}
                onChange={(event) =>
                  enter({ stage: STAGES.find((stage) => stage === event.currentTarget.value) ?? entries.stage })
                }
              >
                {STAGES.map((stage) => (
                  <option key={stage} value={stage}>
                    {STAGE_WORDS[stage]}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
      </Reveal>
      {coaching.meeting}
      {coaching.contact}
    </Section>
  )
}
