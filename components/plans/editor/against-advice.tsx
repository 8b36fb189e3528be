"use client"

import { Choice } from "@/components/ui/choice"
import { Field } from "@/components/ui/field"
import { AGAINST_ADVICE_REASONS } from "@/lib/plans/meeting"
import { AGAINST_ADVICE_WORDS } from "@/lib/plans/plan-words"
import { OneLine } from "./one-line"
import type { SectionProps } from "./section-props"

/** A choice other than the advised one: why, in one tap, and never in the way. */
export function AgainstAdvice({ entries, review: { advice }, enter, errorOf }: SectionProps) {
  const { hears, againstAdvice } = entries
  const differs = advice !== null && hears !== null && hears !== advice.rung && hears !== advice.orElse
  if (!differs && !againstAdvice) return null
  return (
    <div className="grid grid-cols-1 gap-4">
      <Choice
        name="entries.againstAdvice"
        legend="You know this meeting. What speaks for it?"
        hint="One tap, if you like. It helps to see afterwards what worked."
        options={AGAINST_ADVICE_REASONS.map((reason) => ({ value: reason, label: AGAINST_ADVICE_WORDS[reason] }))}
        value={againstAdvice}
        onChoose={(value) =>
          enter({ againstAdvice: AGAINST_ADVICE_REASONS.find((reason) => reason === value) ?? null })
        }
      />
      {againstAdvice === "own-words" ? (
        <Field name="entries.againstAdviceWords" label="In your words" error={errorOf("entries.againstAdviceWords")}>
          {(control) => (
            <OneLine
              {...control}
              value={entries.againstAdviceWords}
              onWords={(words) => enter({ againstAdviceWords: words })}
            />
          )}
        </Field>
      ) : null}
    </div>
  )
}
