import type { Sayings } from "./judge-criterion"

/** Somebody at the customer does or agrees one concrete thing. */
export const SPECIFIC: Sayings = {
  met: "Somebody at the customer does something.",
  reasons: [
    {
      facts: ["@state", "@soft"],
      says: "It says how somebody should think or feel, not what they will do.",
      question: "What would you see them do if they felt that way?",
    },
    {
      facts: ["@theirs"],
      says: "Somebody is named, but does nothing concrete here.",
      question: "What will they do, rather than receive?",
    },
  ],
  otherwise: { says: "Nobody at the customer does anything yet.", question: "Who at the customer will do what?" },
  empty: { says: "There is no objective in these words yet.", question: "What will somebody at the customer do?" },
}
