import { EvidenceArea } from "@/components/ui/evidence-area"
import { Field } from "@/components/ui/field"
import { Margin } from "@/components/ui/margin"
import { TextInput } from "@/components/ui/text-input"
import type { FallbackReview } from "@/lib/objectives/plan-review"
import { FoundNotes } from "./found-notes"
import type { TryProps } from "./try-props"

const GOOD = "A good fallback: theirs to do, smaller or later, and still possible when the primary is not."

/** The fallback, read beside the objective. */
export function TryFallback({ tried, enter, check }: TryProps & { check: FallbackReview | null }) {
  const findings = check?.findings ?? []
  const spans = findings
    .filter(({ field }) => field === "fallback")
    .flatMap(({ evidence, says }) => evidence.map((span) => ({ ...span, kind: "finding" as const, says })))
  return (
    <Margin
      live
      open
      folded="What the words say"
      notes={
        <FoundNotes
          findings={findings}
          fine={check?.verdict === "good" ? GOOD : "It is read beside what you go for: write that first."}
        />
      }
    >
      <div className="grid grid-cols-1 gap-4">
        <Field name="fallback" id="try-fallback" label="What would still move this on">
          {(control) => (
            <EvidenceArea
              {...control}
              value={tried.fallback}
              onWords={(fallback) => enter({ fallback })}
              found={{ words: tried.fallback, spans }}
            />
          )}
        </Field>
        <Field name="trigger" id="try-trigger" label="Only if …">
          {(control) => (
            <TextInput
              {...control}
              voice="person"
              autoComplete="off"
              value={tried.trigger}
              onChange={(event) => enter({ trigger: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
    </Margin>
  )
}
