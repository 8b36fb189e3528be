import { Choice } from "@/components/ui/choice"
import { DateTimeInput } from "@/components/ui/date-time-input"
import { Field } from "@/components/ui/field"
import { TextInput } from "@/components/ui/text-input"
import { LONGEST_DEBRIEF } from "@/lib/plans/debrief"
import { ANOTHER } from "@/lib/plans/debrief-fields"
import type { PlainDate } from "@/lib/relationships/sign"

/** Who may have agreed to something, and by when: what can be chosen by one tap. */
export type AgreedOffers = {
  /** Those in the room, the customer's people first. */
  names: readonly string[]
  days: readonly { day: PlainDate; says: string }[]
}

type Props = {
  who: string
  offers: AgreedOffers
  was: (name: string) => string
  errorOf: (name: string) => string | undefined
}

/** What was agreed, who does it, by when. Another name or day is written beside the ones offered. */
export function AgreedFields({ who, offers, was, errorOf }: Props) {
  const anotherOf = (name: string) => `${name}.${ANOTHER}`
  return (
    <div className="grid grid-cols-1 gap-6 [&_fieldset:has(input[value=another]:checked)+[data-another]]:block">
      <Field
        name="entries.agreedAction"
        label="What was agreed"
        hint={`One thing ${who} or somebody there does next. Leave it empty where nothing was agreed.`}
        error={errorOf("entries.agreedAction")}
      >
        {(control) => (
          <TextInput
            {...control}
            voice="person"
            maxLength={LONGEST_DEBRIEF.agreedAction}
            defaultValue={was(control.name)}
          />
        )}
      </Field>
      <Choice
        name="entries.agreedBy"
        legend="Who does it"
        layout="line"
        options={[
          ...offers.names.map((name) => ({ value: name, label: <bdi>{name}</bdi> })),
          { value: ANOTHER, label: "Someone else" },
        ]}
        defaultValue={was("entries.agreedBy")}
        error={errorOf("entries.agreedBy")}
      />
      <div className="hidden" data-another="">
        <Field name={anotherOf("entries.agreedBy")} label="Their name">
          {(control) => (
            <TextInput {...control} maxLength={LONGEST_DEBRIEF.agreedBy} defaultValue={was(control.name)} />
          )}
        </Field>
      </div>
      <Choice
        name="entries.agreedDue"
        legend="By when"
        layout="line"
        options={[
          ...offers.days.map(({ day, says }) => ({ value: day, label: says })),
          { value: ANOTHER, label: "Another day" },
        ]}
        defaultValue={was("entries.agreedDue")}
        error={errorOf("entries.agreedDue")}
      />
      <div className="hidden" data-another="">
        <Field name={anotherOf("entries.agreedDue")} label="Which day">
          {(control) => <DateTimeInput {...control} type="date" defaultValue={was(control.name)} />}
        </Field>
      </div>
    </div>
  )
}
