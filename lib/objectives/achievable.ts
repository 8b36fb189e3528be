import type { Sayings } from "./judge-criterion"

/** Realistic for one meeting and this person. Text alone shows only overreach, stuffing and the want of power. */
export const ACHIEVABLE: Sayings = {
  met: "It looks possible in one meeting.",
  reasons: [
    {
      facts: ["#unfair"],
      says: "This would not be fair dealing.",
      question: "What may they rightly do for you now?",
    },
    {
      facts: ["little&large", "little&whole", "little&contract", "little&order", "little&budget", "#little"],
      says: "This is probably more than they may decide.",
      question: "Who can say yes to this, and what can this person do to get you there?",
    },
    {
      facts: ["early&large", "early&contract", "early&order"],
      says: "This is a lot to ask of somebody who hardly knows you.",
      question: "What would be a fair first step?",
    },
    {
      facts: ["@commas4", "@commas3", "@ands3"],
      says: "Several objectives are packed into one.",
      question: "Which one matters most today?",
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
