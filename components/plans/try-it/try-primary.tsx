import { EvidenceArea } from "@/components/ui/evidence-area"
import { Field } from "@/components/ui/field"
import { Margin } from "@/components/ui/margin"
import { TextInput } from "@/components/ui/text-input"
import type { PrimaryReview } from "@/lib/objectives/plan-review"
import { COMMITMENT_WORDS, TYPE_WORDS } from "@/lib/plans/how-it-reads/read-words"
import { HowItReadsRow } from "../how-it-reads-row"
import { FoundNotes } from "./found-notes"
import type { TryProps } from "./try-props"

const FINE = "Nothing to mend in these words."

/** The objective, and how it reads. */
export function TryPrimary({ tried, enter, read }: TryProps & { read: PrimaryReview | null }) {
  const findings = read?.findings ?? []
  const spans = findings.flatMap(({ evidence, says }) =>
    evidence.map((span) => ({ ...span, kind: "finding" as const, says })),
  )
  return (
    <Margin
      live
      open
      folded="What the words say"
      notes={<FoundNotes findings={findings} fine={read ? FINE : "Write a sentence. It is read as you write."} />}
    >
      <div className="grid grid-cols-1 gap-4">
        <Field name="primary" id="try-primary" label="What you go for">
          {(control) => (
            <EvidenceArea
              {...control}
              value={tried.primary}
              onWords={(primary) => enter({ primary })}
              found={{ words: tried.primary, spans }}
            />
          )}
        </Field>
        <HowItReadsRow read={read} />
        <p className="text-small text-quiet min-h-5">
          {read?.english
            ? `Read as: ${COMMITMENT_WORDS[read.commitment].toLowerCase()}; ${TYPE_WORDS[read.type].toLowerCase()}.`
            : "\u00a0"}
        </p>
        <Field name="purpose" id="try-purpose" label="So that …" optional="optional">
          {(control) => (
            <TextInput
              {...control}
              voice="person"
              autoComplete="off"
              value={tried.purpose}
              onChange={(event) => enter({ purpose: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
    </Margin>
  )
}
