"use client"

import { useState } from "react"
import { Button } from "@/components/ui/button"
import { Note } from "@/components/ui/note"
import type { Finding } from "@/lib/objectives/finding"
import { findingName } from "@/lib/plans/plan-words"

type Props = {
  findings: readonly Finding[]
  /** Said where there is nothing to find, so that the margin keeps its place. */
  fine: string
  /** Which one is in sight, for its underline. */
  at: number
  onNext: (at: number) => void
}

/** One question at a time; the next is a tap away. */
export function FindingNotes({ findings, fine, at, onNext }: Props) {
  const shown = findings[at % Math.max(findings.length, 1)]
  if (!shown) return <p className="text-small text-quiet">{fine}</p>
  const place = (at % findings.length) + 1
  return (
    <Note kind="finding" label={findingName(shown.rule)} says={shown.says} asks={shown.question}>
      {findings.length > 1 ? (
        <Button onClick={() => onNext(place)}>
          Next question ({place} of {findings.length})
        </Button>
      ) : null}
    </Note>
  )
}

/** Which of several findings is in sight; starts again where there are fewer. */
export function useFindingInSight(findings: readonly Finding[]) {
  const [at, setAt] = useState(0)
  return { at, setAt, shown: findings[at % Math.max(findings.length, 1)] }
}
