"use client"

import { Field } from "@/components/ui/field"
import { Section } from "@/components/ui/section"
import { TextArea } from "@/components/ui/text-area"
import { SITUATION_PROMPTS } from "@/lib/objectives/vocabulary"
import { capital, SITUATION_WORDS } from "@/lib/plans/plan-words"
import { sayAge } from "@/lib/time/say-time"
import { OneLine } from "./one-line"
import type { SectionProps } from "./section-props"

/** What is true now at the customer: five short lines, each with its age, their need, and what to find out. */
export function SituationSection({ entries, enter, tell, errorOf, today, who }: SectionProps) {
  return (
    <Section id="situation" title="Situation" about="A line each is enough. What you leave out, you can ask.">
      {SITUATION_PROMPTS.map((prompt) => {
        const { words, asOf } = entries.situation[prompt]
        const name = `entries.situation.${prompt}`
        return (
          <div key={prompt}>
            <Field
              name={`${name}.words`}
              label={SITUATION_WORDS[prompt]}
              optional={asOf ? sayAge(asOf, today) : undefined}
              error={errorOf(`${name}.words`)}
            >
              {(control) => (
                <OneLine
                  {...control}
                  value={words}
                  onWords={(typed) => tell({ is: "situation-entered", prompt, words: typed, today })}
                />
              )}
            </Field>
            <input type="hidden" name={`${name}.asOf`} value={asOf} />
          </div>
        )
      })}
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
    </Section>
  )
}
