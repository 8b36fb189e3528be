import type { PlanEntries } from "@/lib/plans/plan-entries"

/** Words this tab has not had stored yet, and what they were based on. */
export type UnsentWords = { entries: PlanEntries; saved: PlanEntries }

const keyOf = (planId: string) => `unsent-plan-${planId}`

/** Keeps words in this tab until they are stored; signing out wipes them. */
export function keepUnsent(planId: string, words: UnsentWords): void {
  try {
    sessionStorage.setItem(keyOf(planId), JSON.stringify(words))
  } catch {
    // A full or forbidden store leaves the words on the page, where they are.
  }
}

/** What was kept, if anything. */
export function readUnsent(planId: string): UnsentWords | null {
  try {
    const kept = sessionStorage.getItem(keyOf(planId))
    return kept ? JSON.parse(kept) : null
  } catch {
    return null
  }
}

export function dropUnsent(planId: string): void {
  try {
    sessionStorage.removeItem(keyOf(planId))
  } catch {
    // What cannot be read was not kept.
  }
}
