import type { Commitment, ObjectiveType } from "@/lib/objectives/vocabulary"

/** How an objective was read, in words: what it asks for. */
export const COMMITMENT_WORDS = {
  "customer-action": "They do something",
  information: "They tell us something",
  "seller-activity": "We do something",
  continuation: "It goes on as before",
} as const satisfies Record<Commitment, string>

/** And what kind of thing it is after. */
export const TYPE_WORDS = {
  order: "An order",
  contract: "A contract",
  meeting: "A meeting",
  introduction: "An introduction",
  event: "An event",
  "demo-trial": "A trial or demonstration",
  proposal: "A proposal",
  information: "Information",
  budget: "A budget",
  "design-signoff": "Signing off a design",
  renewal: "A renewal",
  referral: "A referral",
  "complaint-resolution": "Settling a complaint",
  other: "Something else",
} as const satisfies Record<ObjectiveType, string>
