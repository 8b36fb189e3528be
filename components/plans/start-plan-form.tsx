"use client"

import { useActionState } from "react"
import { Actions } from "@/components/ui/actions"
import { Choice } from "@/components/ui/choice"
import { ErrorSummary } from "@/components/ui/error-summary"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { SubmitButton } from "@/components/ui/submit-button"
import { TextInput } from "@/components/ui/text-input"
import { useExpired } from "@/components/ui/use-expired"
import { emptyForm, type FormState } from "@/lib/form-state"
import { CHANNELS } from "@/lib/plans/meeting"
import { CHANNEL_WORDS } from "@/lib/plans/plan-words"
import { TimeFields } from "./time-fields"
import { typedIn } from "./typed-in"
import { WhomFields, type WhomProps } from "./whom-fields"

type Props = WhomProps & {
  startPlan: (before: FormState, form: FormData) => Promise<FormState>
  planId: string
  start: { date: string; time: string; timeZone: string }
  zones: readonly string[]
}

/** Who, when and where: enough to begin. One form, with or without script. */
export function StartPlanForm({ startPlan, planId, start, zones, ...whom }: Props) {
  const [state, act] = useActionState(startPlan, emptyForm)
  useExpired(state)
  const { errors } = state
  const typed = typedIn(state)
  const errorOf = (name: string) => errors[name]
  return (
    <Form action={act} noValidate>
      <ErrorSummary title="The plan is not started yet. Your words are still here." errors={errors} />
      <input type="hidden" name="planId" value={planId} />
      <WhomFields {...whom} typed={typed} errorOf={errorOf} />
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
