"use client"

import { EvidenceArea } from "@/components/ui/evidence-area"
import { Field } from "@/components/ui/field"
import { Margin } from "@/components/ui/margin"
import { Section } from "@/components/ui/section"
import { countWords, ENOUGH_WORDS } from "@/lib/plans/count-words"
import { sayDay } from "@/lib/time/say-time"
import { HowItReadsRow } from "../how-it-reads-row"
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
          <HowItReadsRow read={read} />
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
