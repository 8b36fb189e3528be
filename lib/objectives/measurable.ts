import type { Sayings } from "./judge-criterion"

/** Two observers would agree afterwards whether it happened. */
export const MEASURABLE: Sayings = {
  met: "It either happens or it does not.",
  reasons: [
    {
      facts: ["#vague"],
      says: "Two people could disagree afterwards whether this happened.",
      question: "What would you be able to point to?",
    },
    {
      facts: ["@state", "@soft", "#feeling"],
      says: "Nobody can see what somebody thinks or feels.",
      question: "What would you be able to point to?",
    },
  ],
  otherwise: {
    says: "It is not clear how anybody would check this.",
    question: "What would you be able to point to afterwards?",
  },
  empty: {
    says: "There is nothing to check in these words.",
    question: "How would you know afterwards that it happened?",
  },
}
