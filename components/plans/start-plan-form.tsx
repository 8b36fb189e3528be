"use client"

import { useActionState } from "react"
import { Actions } from "@/components/ui/actions"
import { ErrorSummary } from "@/components/ui/error-summary"
import { Form } from "@/components/ui/form"
import { SubmitButton } from "@/components/ui/submit-button"
import { useExpired } from "@/components/ui/use-expired"
import { emptyForm, type FormState } from "@/lib/form-state"
import type { Channel } from "@/lib/plans/meeting"
import type { SuggestedStart } from "@/lib/plans/suggest-start"
import { BeginWith, BeginWithExample, type EarlierToBeginWith } from "./begin-with"
import { HowAndWhere } from "./how-and-where"
import { TimeFields } from "./time-fields"
import { typedIn } from "./typed-in"
import { WhomFields, type WhomProps } from "./whom-fields"

type Props = WhomProps & {
  startPlan: (before: FormState, form: FormData) => Promise<FormState>
  planId: string
  start: SuggestedStart
  /** What most meetings there are like. */
  usual: { minutes: number; channel: Channel; place: string }
  earlier: EarlierToBeginWith | null
  fromExample: boolean
  zones: readonly string[]
}

/** Who, when and where: enough to begin. One form, with or without script; what is mostly right already stays folded. */
export function StartPlanForm({ startPlan, planId, start, usual, earlier, fromExample, zones, ...whom }: Props) {
  const [state, act] = useActionState(startPlan, emptyForm)
  useExpired(state)
  const { errors } = state
  const typed = typedIn(state)
  const errorOf = (name: string) => errors[name]
  const values = {
    date: typed("date") ?? start.date,
    time: typed("time") ?? start.time,
    timeZone: typed("timeZone") ?? start.timeZone,
    minutes: typed("minutes") ?? usual.minutes,
  }
  return (
    <Form action={act} noValidate>
      <ErrorSummary title="The plan is not started yet. Your words are still here." errors={errors} />
      <input type="hidden" name="planId" value={planId} />
      <WhomFields {...whom} typed={typed} errorOf={errorOf} />
      <TimeFields values={values} zones={zones} only={["date", "time"]} errorOf={errorOf} />
      <HowAndWhere
        values={{ ...values, channel: typed("channel") ?? usual.channel, place: typed("place") ?? usual.place }}
        zones={zones}
        errorOf={errorOf}
      />
      {earlier ? <BeginWith earlier={earlier} typed={typed("begin")} error={errorOf("begin")} /> : null}
      {fromExample ? <BeginWithExample /> : null}
      <Actions>
        <SubmitButton busy="Starting">Start the plan</SubmitButton>
      </Actions>
    </Form>
  )
}
