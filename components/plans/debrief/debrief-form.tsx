"use client"

import { useActionState } from "react"
import { typedIn } from "@/components/plans/typed-in"
import { Actions } from "@/components/ui/actions"
import { Choice } from "@/components/ui/choice"
import { ErrorSummary } from "@/components/ui/error-summary"
import { Field } from "@/components/ui/field"
import { Form } from "@/components/ui/form"
import { Notice } from "@/components/ui/notice"
import { SubmitButton } from "@/components/ui/submit-button"
import { TextInput } from "@/components/ui/text-input"
import { useExpired } from "@/components/ui/use-expired"
import { OUTCOME_WORDS } from "@/lib/customers/outcome-words"
import { emptyForm, type FormState } from "@/lib/form-state"
import { type Debrief, LONGEST_DEBRIEF, NOT_DEBRIEFED } from "@/lib/plans/debrief"
import { fieldsOfDebrief } from "@/lib/plans/debrief-fields"
import { OUTCOMES } from "@/lib/plans/meeting"
import type { PlainDate } from "@/lib/relationships/sign"
import { AgreedFields, type AgreedOffers } from "./agreed-fields"
import { MoreFields } from "./more-fields"
import { Questions } from "./questions"
import { type SendDebrief, sendDebrief } from "./send-debrief"
import { ToldOtherwise } from "./told-otherwise"
import { useDebrief } from "./use-debrief"
import { useQuestions } from "./use-questions"

export type DebriefFormProps = {
  planId: string
  /** The meeting, in words that may stand on any screen: account and time. */
  about: string
  /** What one calls the main contact. */
  who: string
  /** What is stored; null before it was told. */
  debrief: Debrief | null
  /** What the plan meant them to hear. */
  meantToHear: Debrief["heard"]
  hasPrimary: boolean
  hasFallback: boolean
  /** The rep, and the meeting's day where it was. */
  rep: string
  day: PlainDate
  offers: AgreedOffers
  /** The form without JavaScript. */
  debriefMeeting: (before: FormState, form: FormData) => Promise<FormState>
  /** How it is sent with JavaScript. */
  send?: SendDebrief
}

/** What happened: a tap for how it came out, a line for what was agreed. Everything else is optional and closed. */
export function DebriefForm(props: DebriefFormProps) {
  const { planId, about, who, debrief, hasPrimary, hasFallback, offers, send = sendDebrief } = props
  const [state, act] = useActionState(props.debriefMeeting, emptyForm)
  useExpired(state)
  const { form, answer, basedOn, onChange, onSubmit } = useDebrief({ planId, about, hasPrimary, send })
  const { questions, onInput } = useQuestions({ who, rep: props.rep, day: props.day, hasFallback })
  const stored = debrief
    ? fieldsOfDebrief(debrief, { names: offers.names, days: offers.days.map(({ day }) => day) })
    : { "entries.heard": props.meantToHear ?? "" }
  const typed = typedIn(state)
  const was = (name: string): string => typed(name) ?? stored[name as keyof typeof stored] ?? ""
  const errors = answer?.is === "refused" ? answer.errors : state.errors
  const errorOf = (name: string) => errors[name]
  const theirs = answer?.is === "told-otherwise" ? answer.theirs : null
  const version = theirs?.version ?? basedOn ?? debrief?.version ?? NOT_DEBRIEFED
  // Without JavaScript a lost race shows in the version that was sent.
  const lost = theirs ?? (typed("version") !== undefined && typed("version") !== `${version}` ? debrief : null)
  const outcomes = OUTCOMES.filter(
    (outcome) =>
      outcome === debrief?.outcome ||
      ((outcome !== "primary-achieved" || hasPrimary) && (outcome !== "fallback-achieved" || hasFallback)),
  )
  return (
    <Form
      ref={form}
      action={act}
      onChange={onChange}
      onSubmit={onSubmit}
      onInput={onInput}
      noValidate
      autoComplete="off"
      className="form [&:has(input[value=fallback-achieved]:checked)_[data-trigger]]:block"
    >
      {basedOn !== null && !answer ? (
        <Notice title="What you wrote here before stands below. It is not stored yet." />
      ) : null}
      <ErrorSummary title="This is not stored yet. Your words are still here." errors={errors} />
      {lost ? <ToldOtherwise planId={planId} theirs={lost} who={who} /> : null}
      <input type="hidden" name="planId" value={planId} />
      <input type="hidden" name="version" value={version} />
      <Choice
        name="entries.outcome"
        legend="How it came out"
        options={outcomes.map((outcome) => ({ value: outcome, label: OUTCOME_WORDS[outcome] }))}
        defaultValue={was("entries.outcome")}
        error={errorOf("entries.outcome")}
      />
      <div className="hidden" data-trigger="">
        <Field
          name="entries.fallbackTrigger"
          label="What brought the fallback out"
          optional="optional"
          error={errorOf("entries.fallbackTrigger")}
        >
          {(control) => (
            <TextInput
              {...control}
              voice="person"
              maxLength={LONGEST_DEBRIEF.fallbackTrigger}
              defaultValue={was(control.name)}
            />
          )}
        </Field>
      </div>
      {hasPrimary ? (
        <Choice
          name="entries.primaryAsked"
          legend="Did you ask for the primary?"
          layout="line"
          options={[
            { value: "yes", label: "Yes" },
            { value: "no", label: "No" },
          ]}
          defaultValue={was("entries.primaryAsked")}
          error={errorOf("entries.primaryAsked")}
        />
      ) : null}
      <AgreedFields {...{ who, offers, was, errorOf }} />
      <div aria-live="polite">
        <Questions questions={questions} />
      </div>
      <MoreFields {...{ who, was, errorOf }} />
      {answer?.is === "waiting" ? (
        <Notice tone="care" title="Kept on this device. It is sent when there is a connection." />
      ) : null}
      {answer?.is === "unreachable" ? (
        <Notice tone="stop" title="There is no connection. Nothing is stored yet; your words are still here." />
      ) : null}
      <Actions>
        <SubmitButton busy="Storing">{lost ? "Put mine in its place" : "Store the debrief"}</SubmitButton>
      </Actions>
    </Form>
  )
}
