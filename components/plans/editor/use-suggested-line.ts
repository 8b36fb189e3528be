"use client"

import { useEffect, useState } from "react"
import { disclosureQuestion, toldRung } from "@/lib/objectives/disclosure-question"
import type { openingLine } from "@/lib/objectives/opening-line"
import type { PlanReview } from "@/lib/objectives/plan-review"
import { draftOfEntries } from "@/lib/plans/draft-of"
import type { PlanContact } from "@/lib/plans/plan"
import type { PlanEntries } from "@/lib/plans/plan-entries"

type About = { entries: PlanEntries; contact: PlanContact | null; review: PlanReview }

/**
 * A line to open with, on the rung the rep chose or else the advised one; null while there is none to give. The words
 * are fetched once somebody looks for them: most plans are saved without.
 */
export function useSuggestedLine({ entries, contact, review }: About, wanted: boolean): string | null {
  const [words, setWords] = useState<{ openingLine: typeof openingLine } | null>(null)
  useEffect(() => {
    if (!wanted || words) return
    // Without a connection there is nothing to suggest; one's own line is written all the same.
    void import("@/lib/objectives/opening-line").then(setWords, () => {})
  }, [wanted, words])

  if (!words || !review.primary || !review.advice) return null
  const draft = draftOfEntries(entries, {
    mainContact: contact,
    others: [],
    heldBefore: [],
    repName: "",
    unfitting: [],
  })
  const question = disclosureQuestion(draft, review.primary.type)
  return words.openingLine(toldRung(question, review.advice.rung), question)
}
