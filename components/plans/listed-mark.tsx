import { StateMark } from "@/components/ui/state-mark"
import { LISTED_STATE_WORDS, type ListedState } from "@/lib/plans/listed-state"
import { ShownMark } from "./shown-mark"

/** Where the list files a plan, as a sign and a word. */
export function ListedMark({ state }: { state: ListedState }) {
  if (state !== "to-debrief") return <ShownMark state={state} />
  return (
    <StateMark sign="waiting" tone="care">
      {LISTED_STATE_WORDS[state]}
    </StateMark>
  )
}
