import type { AskSize, ObjectiveType } from "./vocabulary"

/** How big an ask of each type usually feels to a customer; the rep confirms or changes it. */
export const SUGGESTED_SIZE = {
  order: "medium",
  contract: "large",
  meeting: "small",
  introduction: "small",
  event: "small",
  "demo-trial": "medium",
  proposal: "medium",
  information: "small",
  budget: "large",
  "design-signoff": "medium",
  renewal: "medium",
  referral: "medium",
  "complaint-resolution": "medium",
  other: "medium",
} as const satisfies Record<ObjectiveType, AskSize>
