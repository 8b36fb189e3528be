import { DateTimeInput } from "@/components/ui/date-time-input"
import { Field } from "@/components/ui/field"
import { Select } from "@/components/ui/select"
import { TextInput } from "@/components/ui/text-input"
import { sayTimeTrouble } from "@/lib/plans/meeting-start"

export type TimeValues = { date: string; time: string; timeZone: string; minutes: string | number }

type Props = {
  /** Put before each field's name. */
  prefix?: string
  values: TimeValues
  /** Called with what changed, where a client component keeps the values; without it the form does. */
  onEnter?: (changes: Partial<TimeValues>) => void
  zones: readonly string[]
  /** Some of them, where a form shows the others elsewhere. */
  only?: readonly (keyof TimeValues)[]
  errorOf: (name: string) => string | undefined
}

/** Day, time, length and zone of a meeting, and what the clocks do that night. */
export function TimeFields({ prefix = "", values, onEnter, zones, only, errorOf }: Props) {
  const isShown = (name: keyof TimeValues) => only?.includes(name) ?? true
  const kept = (name: keyof TimeValues) =>
    onEnter
      ? {
          value: values[name],
          onChange: (event: { currentTarget: { value: string } }) => onEnter({ [name]: event.currentTarget.value }),
        }
      : { defaultValue: values[name] }
  const trouble = onEnter ? sayTimeTrouble(values) : null
  const error = (name: keyof TimeValues) => errorOf(`${prefix}${name}`)
  return (
    <div className="grid grid-cols-1 gap-6 sm:grid-cols-2 max-w-words">
      {isShown("date") ? (
        <Field name={`${prefix}date`} label="Day" error={error("date")}>
          {(control) => <DateTimeInput {...control} type="date" required {...kept("date")} />}
        </Field>
      ) : null}
      {isShown("time") ? (
        <Field
          name={`${prefix}time`}
          label="Time"
          error={error("time") ?? (trouble?.skipped ? trouble.says : undefined)}
          hint={trouble && !trouble.skipped ? trouble.says : undefined}
        >
          {(control) => <DateTimeInput {...control} type="time" required {...kept("time")} />}
        </Field>
      ) : null}
      {isShown("minutes") ? (
        <Field name={`${prefix}minutes`} label="Minutes" error={error("minutes")}>
          {(control) => (
            <TextInput
              {...control}
              type="number"
              inputMode="numeric"
              min={5}
              max={1440}
              step={5}
              required
              {...kept("minutes")}
            />
          )}
        </Field>
      ) : null}
      {isShown("timeZone") ? (
        <Field name={`${prefix}timeZone`} label="Time zone" error={error("timeZone")}>
          {(control) => (
            <Select {...control} {...kept("timeZone")}>
              {zones.map((zone) => (
                <option key={zone} value={zone}>
                  {zone.replaceAll("_", " ")}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : null}
    </div>
  )
}
