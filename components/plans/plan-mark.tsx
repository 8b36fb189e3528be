import type { SignName } from "@/components/ui/sign"
import { StateMark, type Tone } from "@/components/ui/state-mark"
import type { PlanDates } from "@/lib/plans/plan"
import { changesAreRequested, type PlanState, planState, STATE_WORDS } from "@/lib/plans/plan-state"

const MARKS = {
  draft: { sign: "draft", tone: "plain" },
  ready: { sign: "met", tone: "good" },
  held: { sign: "waiting", tone: "plain" },
  debriefed: { sign: "done", tone: "good" },
  cancelled: { sign: "cancelled", tone: "plain" },
} as const satisfies Record<PlanState, { sign: SignName; tone: Tone }>

/** Where a plan is in its life, as a sign and a word. */
export function PlanMark({ dates }: { dates: PlanDates }) {
  if (changesAreRequested(dates)) {
    return (
      <StateMark sign="feedback" tone="care">
        Changes requested
      </StateMark>
    )
  }
  const state = planState(dates)
  return <StateMark {...MARKS[state]}>{STATE_WORDS[state]}</StateMark>
}
