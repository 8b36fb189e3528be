import type { PlanDates } from "@/lib/plans/plan"
import { shownState } from "@/lib/plans/shown-state"
import { ShownMark } from "./shown-mark"

/** Where a plan is in its life. `isWritten`: whether a word of preparation is in it. */
export function PlanMark({ dates, isWritten }: { dates: PlanDates; isWritten: boolean }) {
  return <ShownMark state={shownState({ dates, isWritten })} />
}
