import type { DisclosureQuestion } from "./disclosure"
import { FACTOR_TABLE, type FactorId, type FactorRow } from "./disclosure-table"
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

const PRETEXT = "No pretext: do not say you just happened to be passing."

/** What to leave unsaid at the start: on this rung, and for what weighs. Holding back is licence; a pretext never is. */
export function notToSay(
  rung: Rung,
  { type, isFallback }: Pick<DisclosureQuestion, "type" | "isFallback">,
  weighed: readonly FactorId[],
): string[] {
  if (isFallback) return ["The fallback, in any form, before the primary has been asked for.", PRETEXT]
  const smaller = "That there is something smaller you would settle for."
  const because = weighed.flatMap((fact) => (FACTOR_TABLE[fact] as FactorRow).unsaid ?? [])
  if (rung === "purpose") return [`Do not name ${THE_ASK[type]} yet.`, ...because, smaller, PRETEXT]
  if (rung === "frame")
    return [`Do not press for ${THE_ASK[type]} before they have said what they want.`, ...because, smaller, PRETEXT]
  return [...because, smaller]
}
