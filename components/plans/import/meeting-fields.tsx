import { Choice } from "@/components/ui/choice"
import { DateTimeInput } from "@/components/ui/date-time-input"
import { Field } from "@/components/ui/field"
import { TextInput } from "@/components/ui/text-input"
import { CHANNELS } from "@/lib/plans/meeting"
import { CHANNEL_WORDS } from "@/lib/plans/plan-words"
import type { RowFields } from "./row-fields"

/** When, where and how, as it was understood, to correct. Of a meeting that is only moved: when. */
export function MeetingFields({ row, nameOf, errorOf, typed, isMove }: RowFields & { isMove: boolean }) {
  const field = (name: "date" | "time" | "minutes" | "timeZone" | "place") => ({
    name: nameOf(name),
    error: errorOf(name),
  })
  const value = (name: "date" | "time" | "minutes" | "timeZone" | "place") => typed(name) ?? String(row[name])
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      <Field {...field("date")} label="Day">
        {(control) => <DateTimeInput {...control} type="date" defaultValue={value("date")} />}
      </Field>
      <Field {...field("time")} label="Time">
        {(control) => <DateTimeInput {...control} type="time" defaultValue={value("time")} />}
      </Field>
      <Field {...field("minutes")} label="Minutes">
        {(control) => <TextInput {...control} inputMode="numeric" defaultValue={value("minutes")} />}
      </Field>
      <Field {...field("timeZone")} label="Time zone">
        {(control) => <TextInput {...control} list="zones" autoComplete="off" defaultValue={value("timeZone")} />}
      </Field>
      {isMove ? (
        <>
          <input type="hidden" name={nameOf("channel")} value={row.channel} />
          <input type="hidden" name={nameOf("accountName")} value={row.newAccountName || row.summary} />
        </>
      ) : (
        <>
          <Choice
            name={nameOf("channel")}
            legend="How"
            layout="line"
            options={CHANNELS.map((channel) => ({ value: channel, label: CHANNEL_WORDS[channel] }))}
            defaultValue={typed("channel") ?? row.channel}
            error={errorOf("channel")}
          />
          <Field {...field("place")} label="Where" optional="optional">
            {(control) => <TextInput {...control} autoComplete="off" defaultValue={value("place")} />}
          </Field>
        </>
      )}
    </div>
  )
}
