import type { ObjectiveType, Rung } from "./vocabulary"

/** The thing a customer should not hear at the start, by what the objective is after. */
const THE_ASK = {
  order: "the order or its size",
  contract: "the contract, its term or the signature",
  meeting: "the meeting you are after",
  introduction: "the introduction you are after",
  event: "the invitation",
  "demo-trial": "the trial or demonstration",
  proposal: "the proposal",
  information: "the one fact you came for",
  budget: "the budget or its amount",
  "design-signoff": "the sign-off",
  renewal: "the renewal terms",
  referral: "the referral",
  "complaint-resolution": "the settlement",
  other: "what you are after",
} as const satisfies Record<ObjectiveType, string>

/** What to leave unsaid at the start on this rung. Holding back is licence; a pretext never is. */
export function notToSay(rung: Rung, type: ObjectiveType, isFallback: boolean): string[] {
  const pretext = "No pretext: do not say you just happened to be passing."
  if (isFallback) return ["The fallback, in any form, before the primary has been asked for.", pretext]
  const fallback = "That there is something smaller you would settle for."
  if (rung === "purpose") return [`Do not name ${THE_ASK[type]} yet.`, fallback, pretext]
  if (rung === "frame")
    return [`Do not press for ${THE_ASK[type]} before they have said what they want.`, fallback, pretext]
  return [fallback]
}
