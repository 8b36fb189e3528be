"use client"

import { useEffect, useReducer } from "react"
import type { PlanReview } from "@/lib/objectives/plan-review"
import type { Unfitting } from "@/lib/objectives/unfitting"
import type { Plan, PlanContact } from "@/lib/plans/plan"
import { entriesOf, type PlanEntries } from "@/lib/plans/plan-entries"
import { planState } from "@/lib/plans/plan-state"
import { nextState, startingState } from "./editor-state"
import { useAutosave } from "./use-autosave"
import { useReview } from "./use-review"

type Given = {
  plan: Plan
  contacts: readonly PlanContact[]
  review: PlanReview
  /** What the rep said does not fit, as it stands on the page. */
  unfitting: readonly Unfitting[]
  /** What a form sent without JavaScript brought back; null on a fresh page. */
  broughtBack: PlanEntries | null
}

/** Everything that moves in the editor: the words, their saving, their reading, and where the plan stands. */
export function useEditor({ plan, contacts, review: first, unfitting, broughtBack }: Given) {
  const [state, tell] = useReducer(nextState, null, () =>
    startingState(entriesOf(plan), plan.version, broughtBack ?? undefined),
  )
  const { entries, dispute } = state
  const autosave = useAutosave(plan.id, state, tell)
  const contact = contacts.find(({ id }) => id === entries.mainContactId) ?? null
  const { review, of } = useReview(entries, { plan, contacts, unfitting }, first)
  const { queue } = autosave

  // The page was drawn again. Whatever this page has under way is heard of first: it may be the newer version.
  useEffect(() => {
    void queue.quiet().then(() => tell({ is: "met-another-version", version: plan.version, theirs: entriesOf(plan) }))
  }, [plan, queue])

  const wasTakenBack = state.takenBackAt !== null && plan.version < state.takenBackAt
  const ready = planState(plan.dates) === "ready" && !wasTakenBack
  return {
    entries,
    dispute,
    taken: state.taken,
    setAside: state.setAside,
    fallbacksAside: state.fallbacksAside,
    version: state.version,
    tell,
    enter: (changes: Partial<PlanEntries>) => tell({ is: "entered", changes }),
    autosave,
    contact,
    review,
    reviewedOf: of,
    ready,
    wasTakenBack,
  }
}
