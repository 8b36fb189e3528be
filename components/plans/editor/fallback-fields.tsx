"use client"

import { Button } from "@/components/ui/button"
import { EvidenceArea } from "@/components/ui/evidence-area"
import { Field } from "@/components/ui/field"
import { Margin } from "@/components/ui/margin"
import type { FallbackStart } from "@/lib/objectives/fallback-starts"
import type { FallbackReview, StartingPoints } from "@/lib/objectives/plan-review"
import type { FallbackVerdict } from "@/lib/objectives/vocabulary"
import type { Fallback } from "@/lib/plans/plan"
import { anchorOf } from "./field-ids"
import { FindingNotes, useFindingInSight } from "./finding-notes"
import { goToFirstBlank } from "./go-to-first-blank"
import { HadBefore } from "./had-before"
import { OneLine } from "./one-line"
import { PlacesToStart } from "./places-to-start"
import type { SectionProps } from "./section-props"

type Props = SectionProps & {
  fallback: Fallback
  at: number
  /** Nothing else to fall back on: it cannot be removed, only emptied. */
  only: boolean
  check: FallbackReview | undefined
  /** Its place among those the check was made of. */
  checkAt: number
  /** The words the check was made of. */
  read: string
  /** Where it may start, as long as it needs that. */
  points: StartingPoints | null
}

const FINE = "Nothing to mend in this fallback."
const ANSWERABLE: readonly FallbackVerdict[] = ["same-as-primary", "gives-up"]

/** One fallback: its words, when to bring it out, and what the product reads in it. */
export function FallbackFields(props: Props) {
  const { fallback, at, only, check, checkAt, read, points, fallbacksAside, tell, errorOf, refusedAnswer } = props
  const findings = check?.findings ?? []
  const { at: place, setAt, shown } = useFindingInSight(findings)
  const name = `entries.fallbacks.${at}`
  const enter = (changes: Partial<Fallback>) => tell({ is: "fallback-entered", at, changes })
  const take = (start: FallbackStart) => {
    tell({ is: "start-taken", at, start })
    goToFirstBlank(`${name}.words`)
  }
  const had = fallbacksAside[at]?.at(-1)
  const spans = (shown?.evidence ?? []).map((span) => ({ ...span, kind: "finding" as const, says: shown?.says }))
  const asksHow = fallback.howItDiffers !== "" || (check !== undefined && ANSWERABLE.includes(check.verdict))
  return (
    <div className="grid grid-cols-1 gap-6">
      <Margin
        live
        folded={shown ? (shown.question ?? shown.says) : check ? FINE : "Your words are read as you write."}
        notes={
          <FindingNotes
            findings={findings}
            quieted={check?.quieted ?? []}
            of={checkAt}
            refused={refusedAnswer}
            fine={check ? FINE : "Smaller or later than what you go for, and still something they do."}
            at={place}
            onNext={setAt}
          />
        }
      >
        <Field
          name={`${name}.words`}
          id={anchorOf(`${name}.words`)}
          label={at === 0 ? "What would still move this on" : `Fallback ${at + 1}`}
          error={errorOf(`${name}.words`)}
        >
          {(control) => (
            <EvidenceArea
              {...control}
              value={fallback.words}
              onWords={(words) => enter({ words })}
              found={{ words: read, spans }}
            />
          )}
        </Field>
      </Margin>
      {asksHow ? (
        <Field
          name={`${name}.howItDiffers`}
          label="How it differs from what you go for"
          hint="One line is enough."
          error={errorOf(`${name}.howItDiffers`)}
        >
          {(control) => (
            <OneLine {...control} value={fallback.howItDiffers} onWords={(words) => enter({ howItDiffers: words })} />
          )}
        </Field>
      ) : null}
      <Field
        name={`${name}.trigger`}
        id={anchorOf(`${name}.trigger`)}
        label="Only if …"
        hint="What has to be said or happen before you bring it out."
        error={errorOf(`${name}.trigger`)}
      >
        {(control) => <OneLine {...control} value={fallback.trigger} onWords={(words) => enter({ trigger: words })} />}
      </Field>
      {had ? <HadBefore words={had.words || had.trigger} onBack={() => tell({ is: "fallback-had-back", at })} /> : null}
      {points ? <PlacesToStart points={points} folded={fallback.words.trim() !== ""} onTake={take} /> : null}
      {only ? null : (
        <div>
          <Button onClick={() => tell({ is: "fallback-removed", at })}>
            Remove {at === 0 ? "the first fallback" : `fallback ${at + 1}`}
          </Button>
        </div>
      )}
    </div>
  )
}
