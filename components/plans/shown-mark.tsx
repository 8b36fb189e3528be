import type { SignName } from "@/components/ui/sign"
import { StateMark, type Tone } from "@/components/ui/state-mark"
import { SHOWN_STATE_WORDS, type ShownState } from "@/lib/plans/shown-state"

const MARKS = {
  "no-plan-yet": { sign: "missing", tone: "care" },
  "changes-requested": { sign: "feedback", tone: "care" },
  draft: { sign: "draft", tone: "plain" },
  ready: { sign: "met", tone: "good" },
  held: { sign: "waiting", tone: "plain" },
  debriefed: { sign: "done", tone: "good" },
  cancelled: { sign: "cancelled", tone: "plain" },
} as const satisfies Record<ShownState, { sign: SignName; tone: Tone }>

/** A plan's state as a sign and a word. */
export function ShownMark({ state }: { state: ShownState }) {
  return <StateMark {...MARKS[state]}>{SHOWN_STATE_WORDS[state]}</StateMark>
}
