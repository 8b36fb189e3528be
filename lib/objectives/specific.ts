import type { CriterionReading } from "./assessment"
import { met, missing, unclear } from "./criterion"
import type { Reading } from "./reading"
import { spanOf } from "./words"

/** Somebody at the customer does or agrees one concrete thing. */
export function readSpecific({ words, people, acts, empty }: Reading): CriterionReading {
  if (empty) return missing("There is no objective in these words yet.", "What will somebody at the customer do?")
  const act = acts.find(({ kind }) => kind !== "state")
  if (act)
    return met("Somebody at the customer does something.", [
      spanOf(words, act.who.from, act.who.to),
      spanOf(words, act.verb),
    ])
  const state = acts[0]
  if (state) {
    return unclear(
      "It says how somebody should think or feel, not what they will do.",
      "What would you see them do if they felt that way?",
      [spanOf(words, state.verb)],
    )
  }
  const theirs = people.find(({ ours }) => !ours)
  if (theirs) {
    return missing("Somebody is named, but does nothing here.", "What will they do, rather than receive?", [
      spanOf(words, theirs.from, theirs.to),
    ])
  }
  return missing("Nobody at the customer does anything yet.", "Who at the customer will do what?")
}
