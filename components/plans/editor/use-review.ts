"use client"

import { useEffect, useRef, useState } from "react"
import type { PlanReview } from "@/lib/objectives/plan-review"
import type { Unfitting } from "@/lib/objectives/unfitting"
import { besideOf, draftOfEntries } from "@/lib/plans/draft-of"
import type { Plan, PlanContact } from "@/lib/plans/plan"
import type { PlanEntries } from "@/lib/plans/plan-entries"

/** Pause in typing after which the words are read again, in milliseconds. */
const PAUSE = 600

/** How long after the rules could not be fetched they are asked for again, in milliseconds. */
const ASK_AGAIN = 2_000

/** What the rules say, and of which words. */
export type Reviewed = { review: PlanReview; of: PlanEntries }

/** Null where they cannot be fetched just now: without a connection the last reading stays. */
const rules = () => import("@/lib/objectives/review-plan").catch(() => null)

/**
 * Reads what is typed with the same rules the server decides by, after a pause. They arrive after the page,
 * which shows the server's reading until then.
 */
export function useReview(
  entries: PlanEntries,
  { plan, contacts, unfitting }: { plan: Plan; contacts: readonly PlanContact[]; unfitting: readonly Unfitting[] },
  first: PlanReview,
): Reviewed {
  const [reviewed, setReviewed] = useState<Reviewed>({ review: first, of: entries })
  const fresh = useRef(true)
  const answered = useRef(unfitting)

  useEffect(() => {
    // The server has read these already; only the rules are fetched, for the first key that is pressed.
    if (fresh.current) {
      fresh.current = false
      void rules()
      return
    }
    let late = false
    const read = async () => {
      const loaded = await rules()
      if (late) return
      if (!loaded) {
        // By the clock: word that the connection is back may come before this attempt is seen to have failed.
        waiting = setTimeout(read, ASK_AGAIN)
        return
      }
      const draft = draftOfEntries(entries, {
        ...besideOf(plan),
        mainContact: contacts.find(({ id }) => id === entries.mainContactId) ?? null,
        others: contacts.filter(({ id }) => entries.otherContactIds.includes(id)),
        unfitting,
      })
      setReviewed({ review: loaded.reviewPlan(draft), of: entries })
      answered.current = unfitting
    }
    // An answer is heard at once; only typing waits for its pause.
    let waiting = setTimeout(read, unfitting === answered.current ? PAUSE : 0)
    return () => {
      late = true
      clearTimeout(waiting)
    }
  }, [entries, plan, contacts, unfitting])

  return reviewed
}
