"use client"

import { CriteriaRow } from "@/components/ui/criteria-row"
import { EvidenceArea } from "@/components/ui/evidence-area"
import { Field } from "@/components/ui/field"
import { Margin } from "@/components/ui/margin"
import { Section } from "@/components/ui/section"
import { CRITERIA } from "@/lib/objectives/vocabulary"
import { countWords, ENOUGH_WORDS } from "@/lib/plans/count-words"
import { CRITERION_WORDS, VERDICT_WORDS } from "@/lib/plans/plan-words"
import { readVerdictOf } from "@/lib/plans/read-verdict"
import { sayDay } from "@/lib/time/say-time"
import { AgreedQuestion } from "./agreed-question"
import { anchorOf } from "./field-ids"
import { FindingNotes, useFindingInSight } from "./finding-notes"
import { HadBefore } from "./had-before"
import { OneLine } from "./one-line"
import { RewriteOffer } from "./rewrite-offer"
import type { SectionProps } from "./section-props"

const FINE = "Nothing to mend in these words."

/** The one outcome the rep goes for, with what the product reads in it beside the words. */
export function PrimarySection(props: SectionProps) {
  const { entries, review, reviewedOf, enter, tell, setAside, errorOf, refusedAnswer, today, who, coaching } = props
  const enough = countWords(reviewedOf.primaryWords) >= ENOUGH_WORDS
  const read = enough ? review.primary : null
  const findings = read?.findings ?? []
  const { at, setAt, shown } = useFindingInSight(findings)
  const spans = (shown?.evidence ?? []).map((span) => ({ ...span, kind: "finding" as const, says: shown?.says }))
  const had = setAside.at(-1)
  const name = "entries.primaryWords"
  return (
    <Section
      id="primary-objective"
      title="Primary objective"
      about={`The one thing you go for. What will ${who} have done or agreed?`}
    >
      <AgreedQuestion {...props} />
      <Margin
        live
        folded={shown ? (shown.question ?? shown.says) : read ? FINE : "Your words are read as you write."}
        notes={
          <>
            <FindingNotes
              findings={findings}
              quieted={read?.quieted ?? []}
              of={0}
              refused={refusedAnswer}
              fine={read ? FINE : "Write a sentence. It is read as you write, and decided by you."}
              at={at}
              onNext={setAt}
            />
            {read?.rewrite ? <RewriteOffer words={read.rewrite} tell={tell} /> : null}
          </>
        }
      >
        <div className="grid grid-cols-1 gap-4">
          <Field name={name} id={anchorOf(name)} label="What you go for" error={errorOf(name)}>
            {(control) => (
              <EvidenceArea
                {...control}
                value={entries.primaryWords}
                onWords={(primaryWords) => enter({ primaryWords })}
                found={{ words: reviewedOf.primaryWords, spans }}
              />
            )}
          </Field>
          {had === undefined ? null : <HadBefore words={had} onBack={() => tell({ is: "had-back" })} />}
          <CriteriaRow
            label="How the objective reads"
            criteria={CRITERIA.map((id) => {
              const verdict = readVerdictOf(read, id)
              return { id, label: CRITERION_WORDS[id], verdict, word: read ? VERDICT_WORDS[verdict] : "not read yet" }
            })}
          />
          <p className="text-small text-quiet min-h-5">
            {read && read.dates.length > 0
              ? `Read as ${[...new Set(read.dates.map(({ on }) => sayDay(on, today)))].join(", ")}`
              : "\u00a0"}
          </p>
        </div>
      </Margin>
      <Field
        name="entries.purpose"
        id="purpose"
        label="So that …"
        optional="optional"
        hint={review.purpose ? `Read in your words: “${review.purpose.words}”.` : "Why it is worth it, for them first."}
        error={errorOf("entries.purpose")}
      >
        {(control) => <OneLine {...control} value={entries.purpose} onWords={(words) => enter({ purpose: words })} />}
      </Field>
      {coaching.primary}
      {coaching.purpose}
    </Section>
  )
}
