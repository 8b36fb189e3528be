import type { FormState } from "@/lib/form-state"
import type { PlanEntries } from "@/lib/plans/plan-entries"
import { saveOfFields } from "@/lib/plans/plan-form-fields"

/** The words a refused form brought back, to stand on the page again as they were typed; null where there are none. */
export function broughtBackOf({ values }: FormState): PlanEntries | null {
  if (values.planId === undefined) return null
  // Typed by a person on our own page; what is wrong with them is said beside them.
  const entries = saveOfFields(values).entries as PlanEntries
  return { ...entries, minutes: Number(entries.minutes) || 0 }
}
