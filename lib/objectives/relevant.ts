import type { Sayings } from "./judge-criterion"

const DIFFERENT = "What should be different for this customer afterwards?"

/** It moves this sale or this customer's need on. */
export const RELEVANT: Sayings = {
  met: "It moves this sale on.",
  reasons: [
    {
      facts: ["#leisure"],
      says: "This is pleasant, and does not move the sale on.",
      question: DIFFERENT,
    },
    {
      facts: ["#office"],
      says: "This is housekeeping; it does not move the sale on.",
      question: "What would move this customer's need on?",
    },
    {
      facts: ["#ours"],
      says: "This serves us, not the customer or this sale.",
      question: "What would the customer gain from this meeting?",
    },
    {
      facts: ["#goingOn"],
      says: "It keeps things as they are; nothing moves on.",
      question: DIFFERENT,
    },
    {
      facts: ["#slogan", "#whole"],
      says: "This is a wish, not something that moves this sale on.",
      question: DIFFERENT,
    },
  ],
  otherwise: {
    says: "These words do not show what moves on for this customer.",
    question: DIFFERENT,
  },
  empty: { says: "Nothing here concerns the customer yet.", question: "What does this customer need?" },
}
