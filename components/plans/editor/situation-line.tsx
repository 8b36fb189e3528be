import { Field } from "@/components/ui/field"
import type { SituationPrompt } from "@/lib/objectives/vocabulary"
import { SITUATION_WORDS } from "@/lib/plans/plan-words"
import { isAsked } from "@/lib/plans/situation-answers"
import { sayAge } from "@/lib/time/say-time"
import { OneLine } from "./one-line"
import { PressWord } from "./press-word"
import type { SectionProps } from "./section-props"

type Props = Pick<SectionProps, "entries" | "tell" | "errorOf" | "today"> & { prompt: SituationPrompt }

/** One line of the situation with its age. An older one is still true or not known; an empty one may be asked about. */
export function SituationLineField({ prompt, entries, tell, errorOf, today }: Props) {
  const { words, asOf } = entries.situation[prompt]
  const name = `entries.situation.${prompt}`
  const label = SITUATION_WORDS[prompt]
  const isOlder = words.trim() !== "" && asOf !== "" && asOf < today
  const asked = isAsked(entries, prompt)
  return (
    <div className="grid grid-cols-1 gap-1">
      <Field
        name={`${name}.words`}
        label={label}
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
      <p className="flex flex-wrap items-baseline gap-x-4 text-small text-quiet" aria-live="polite">
        {isOlder ? <PressWord press={`still-${prompt}`} word="Still true" about={label} /> : null}
        {asked ? (
          <>
            <span>To be asked: it is under “Also learn”.</span>
            <PressWord press={`asked-no-more-${prompt}`} word="Take it out again" about={label} />
          </>
        ) : isOlder || words.trim() === "" ? (
          <PressWord press={`unknown-${prompt}`} word="Don't know" about={label} />
        ) : null}
      </p>
    </div>
  )
}
