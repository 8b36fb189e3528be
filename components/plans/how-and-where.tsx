"use client"

import { type FormEvent, useState } from "react"
import { Choice } from "@/components/ui/choice"
import { Field } from "@/components/ui/field"
import { Reveal } from "@/components/ui/reveal"
import { TextInput } from "@/components/ui/text-input"
import { CHANNELS } from "@/lib/plans/meeting"
import { CHANNEL_WORDS } from "@/lib/plans/plan-words"
import { sayLength } from "@/lib/time/say-time"
import { sayZone } from "@/lib/time/zone"
import { TimeFields, type TimeValues } from "./time-fields"

type Values = TimeValues & { channel: string; place: string }

type Props = {
  values: Values
  zones: readonly string[]
  errorOf: (name: string) => string | undefined
}

const OURS = ["minutes", "timeZone", "channel", "place"] as const

/** How long, how and where: one line that says it, and behind it the fields. It opens where one of them is refused. */
export function HowAndWhere({ values, zones, errorOf }: Props) {
  const [shown, setShown] = useState(values)
  const noteChange = ({ target }: FormEvent<HTMLDivElement>) => {
    const control = target as HTMLInputElement | HTMLSelectElement
    setShown((before) => ({ ...before, [control.name]: control.value }))
  }
  return (
    <Reveal label={sayHow(shown)} open={OURS.some(errorOf) || undefined}>
      <div className="grid grid-cols-1 gap-6" onChange={noteChange}>
        <TimeFields values={values} zones={zones} only={["minutes", "timeZone"]} errorOf={errorOf} />
        <Choice
          name="channel"
          legend="How"
          layout="line"
          options={CHANNELS.map((channel) => ({ value: channel, label: CHANNEL_WORDS[channel] }))}
          defaultValue={values.channel}
          error={errorOf("channel")}
        />
        <Field name="place" label="Where" optional="optional" error={errorOf("place")}>
          {(control) => <TextInput {...control} autoComplete="off" defaultValue={values.place} />}
        </Field>
      </div>
    </Reveal>
  )
}

function sayHow({ minutes, channel, place, timeZone }: Values): string {
  const how = CHANNELS.find((one) => one === channel)
  const length = Number(minutes) > 0 ? sayLength(Number(minutes)) : ""
  const says = [length, how && CHANNEL_WORDS[how].toLowerCase(), place.trim(), `${sayZone(timeZone)} time`]
  return says.filter(Boolean).join(", ")
}
