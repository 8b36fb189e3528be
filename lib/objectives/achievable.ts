import type { CriterionReading } from "./assessment"
import { missing } from "./criterion"
import { judgeCriterion, type Sayings } from "./judge-criterion"
import type { Reading } from "./reading"
import type { Balance } from "./weigh"
import { spanOf } from "./words"

const UNFAIR = { says: "This would not be fair dealing.", question: "What may they rightly do for you now?" }
/** What is said of several things asked for at once. */
export const PACKED = "Several objectives are packed into one."

/** Realistic for one meeting and this person. Text alone shows only overreach, stuffing and the want of power. */
export function readAchievable({ words }: Reading, balance: Balance): CriterionReading {
  const unfair = balance.facts.get("#unfair")
  if (unfair) return missing(UNFAIR.says, UNFAIR.question, [spanOf(words, unfair.from, unfair.to)])
  return judgeCriterion("achievable", ACHIEVABLE, balance, words)
}

export const ACHIEVABLE: Sayings = {
  met: "It looks possible in one meeting.",
  reasons: [
    { ...UNFAIR, facts: ["#shady"] },
    {
      facts: ["@commas4", "@commas3", "@ands3"],
      says: PACKED,
      question: "Which one matters most today?",
    },
    {
      facts: ["@little"],
      says: "This is probably more than they may decide.",
      question: "Who can say yes to this, and what can this person do to get you there?",
    },
    {
      facts: ["#early"],
      says: "This is a lot to ask of somebody who hardly knows you.",
      question: "What would be a fair first step?",
    },
    {
      facts: ["#slogan"],
      says: "This is a wish rather than an outcome.",
      question: "What could this one meeting bring about?",
    },
  ],
  otherwise: {
    says: "This is more than one meeting can bring about.",
    question: "What is the first step they could take in this meeting?",
  },
  empty: {
    says: "Nothing is asked for, so nothing can be reached.",
    question: "What could this one meeting bring about?",
  },
}
