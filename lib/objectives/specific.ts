import type { CriterionReading } from "./assessment"
import { unclear } from "./criterion"
import { judgeCriterion, type Sayings } from "./judge-criterion"
import type { Reading } from "./reading"
import type { Balance } from "./weigh"
import { spanOf } from "./words"

const FEELING = {
  says: "It says how somebody should think or feel, not what they will do.",
  question: "What would you see them do if they felt that way?",
}

/** Somebody at the customer does or agrees one concrete thing. */
export function readSpecific({ words, acts }: Reading, balance: Balance): CriterionReading {
  const [state] = acts
  if (state && acts.every(({ kind }) => kind === "state"))
    return unclear(FEELING.says, FEELING.question, [spanOf(words, state.verb)])
  return judgeCriterion("specific", SPECIFIC, balance, words)
}

export const SPECIFIC: Sayings = {
  met: "Somebody at the customer does something.",
  reasons: [
    { ...FEELING, facts: ["@state", "@soft"] },
    {
      facts: ["@theirs"],
      says: "Somebody is named, but does nothing concrete here.",
      question: "What will they do, rather than receive?",
    },
  ],
  otherwise: { says: "Nobody at the customer does anything yet.", question: "Who at the customer will do what?" },
  empty: { says: "There is no objective in these words yet.", question: "What will somebody at the customer do?" },
}
