"use client"

import { useState } from "react"
import { Field } from "@/components/ui/field"
import { Reveal } from "@/components/ui/reveal"
import { Section } from "@/components/ui/section"
import { SubmitButton } from "@/components/ui/submit-button"
import { TextArea } from "@/components/ui/text-area"
import { SITUATION_PROMPTS } from "@/lib/objectives/vocabulary"
import type { PlanEntries } from "@/lib/plans/plan-entries"
import { capital } from "@/lib/plans/plan-words"
import { olderLines } from "@/lib/plans/situation-answers"
import type { SectionProps } from "./section-props"
import { SituationLineField } from "./situation-line"

const isWritten = ({ situation, need, alsoLearn }: PlanEntries) =>
  [need, alsoLearn, ...SITUATION_PROMPTS.map((prompt) => situation[prompt].words)].some((words) => words.trim() !== "")

/** What is true now at the customer: five short lines, each with its age, their need, and what to find out. Folded while nothing is written. */
export function SituationSection(props: SectionProps) {
  const { entries, enter, errorOf, today, who, coaching } = props
  const [open] = useState(() => isWritten(entries))
  const older = olderLines(entries, today)
  const refused = ["need", "alsoLearn", ...SITUATION_PROMPTS.map((prompt) => `situation.${prompt}.words`)].some(
    (name) => errorOf(`entries.${name}`),
  )
  return (
    <Section id="situation" title="Situation" about="A line each is enough. What you leave out, you can ask.">
      {older.length > 0 ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <SubmitButton kind="quiet" busy="Noting" name="press" value="nothing-changed">
            Nothing changed
          </SubmitButton>
          <span className="text-small text-quiet">
            {older.length === 1 ? "One line is" : `${older.length} lines are`} from earlier. This dates{" "}
            {older.length === 1 ? "it" : "them"} to today.
          </span>
        </div>
      ) : null}
      <Reveal label={open ? "What you know" : "Write what you know (optional)"} open={open || refused || undefined}>
        <div className="grid grid-cols-1 gap-6">
          {SITUATION_PROMPTS.map((prompt) => (
            <SituationLineField key={prompt} prompt={prompt} {...props} />
          ))}
          <Field
            name="entries.need"
            label={`${capital(who)}'s need, in their own words`}
            hint="Only what they said themselves. Leave it empty if they have not."
            error={errorOf("entries.need")}
          >
            {(control) => (
              <TextArea
                {...control}
                voice="person"
                value={entries.need}
                onChange={(event) => enter({ need: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field
            name="entries.alsoLearn"
            label="Also learn"
            optional="optional"
            hint="Facts to find out. They are never the objective."
            error={errorOf("entries.alsoLearn")}
          >
            {(control) => (
              <TextArea
                {...control}
                voice="person"
                value={entries.alsoLearn}
                onChange={(event) => enter({ alsoLearn: event.currentTarget.value })}
              />
            )}
          </Field>
        </div>
      </Reveal>
      {coaching.situation}
    </Section>
  )
}
