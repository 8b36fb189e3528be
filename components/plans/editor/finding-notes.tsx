"use client"

import Link from "next/link"
import { useState } from "react"
import { Actions } from "@/components/ui/actions"
import { Button } from "@/components/ui/button"
import { Note } from "@/components/ui/note"
import { SubmitButton } from "@/components/ui/submit-button"
import type { Finding } from "@/lib/objectives/finding"
import { isAnswerable } from "@/lib/objectives/quiet-findings"
import type { AnswerableRule, QuietFinding } from "@/lib/objectives/unfitting"
import { paths } from "@/lib/paths"
import { findingName } from "@/lib/plans/plan-words"
import { writeUnfittingPress } from "@/lib/plans/unfitting-press"

type Props = {
  findings: readonly Finding[]
  /** What the rep said does not fit these words. */
  quieted: readonly QuietFinding[]
  /** Which of the plan's fallbacks they are about; 0 for the primary. */
  of: number
  /** Said where there is nothing to find, so that the margin keeps its place. */
  fine: string
  /** Which one is in sight, for its underline. */
  at: number
  onNext: (at: number) => void
  /** Why the last answer was not kept. */
  refused?: string
}

/** One question at a time; the next is a tap away, and so is "doesn't fit here". */
export function FindingNotes({ findings, quieted, of, fine, at, onNext, refused }: Props) {
  const shown = findings[at % Math.max(findings.length, 1)]
  const place = (at % Math.max(findings.length, 1)) + 1
  return (
    <>
      {shown ? (
        <Note kind="finding" label={findingName(shown.rule)} says={shown.says} asks={shown.question}>
          <Actions>
            {findings.length > 1 ? (
              <Button onClick={() => onNext(place)}>
                Next question ({place} of {findings.length})
              </Button>
            ) : null}
            {isAnswerable(shown) ? <DoesNotFit rule={shown.rule as AnswerableRule} of={of} /> : null}
            <Link
              className="text-small"
              href={paths.howItReads(shown.rule)}
              prefetch={false}
              aria-label={`How this is read: ${findingName(shown.rule)}`}
            >
              How this is read
            </Link>
          </Actions>
        </Note>
      ) : (
        <p className="text-small text-quiet">{fine}</p>
      )}
      {quieted.length > 0 ? (
        <ul className="quieted" aria-label="You said it does not fit">
          {quieted.map(({ rule, unfittingId }) => (
            <li key={unfittingId}>
              {findingName(rule)}: you said it does not fit.{" "}
              <SubmitButton
                kind="text"
                busy="Undoing"
                name="press"
                value={writeUnfittingPress({ is: "fits-after-all", unfittingId })}
                aria-label={`Undo: ${findingName(rule)}`}
              >
                Undo
              </SubmitButton>
            </li>
          ))}
        </ul>
      ) : null}
      {refused ? (
        <p className="text-small" role="status">
          {refused}
        </p>
      ) : null}
    </>
  )
}

function DoesNotFit({ rule, of }: { rule: AnswerableRule; of: number }) {
  return (
    <SubmitButton
      kind="text"
      busy="Setting it aside"
      name="press"
      value={writeUnfittingPress({ is: "does-not-fit", rule, at: of })}
    >
      Doesn’t fit here
    </SubmitButton>
  )
}

/** Which of several findings is in sight; starts again where there are fewer. */
export function useFindingInSight(findings: readonly Finding[]) {
  const [at, setAt] = useState(0)
  return { at, setAt, shown: findings[at % Math.max(findings.length, 1)] }
}
