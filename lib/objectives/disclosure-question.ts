import type { DisclosureQuestion } from "./disclosure"
import type { PlanDraft } from "./plan-draft"
import type { ObjectiveType, Rung } from "./vocabulary"

/** What the ladder is asked of a plan's primary: its choices, and what a line to be said may draw on or must not hold. */
export function disclosureQuestion(draft: PlanDraft, type: ObjectiveType): DisclosureQuestion {
  const { contact, fallbacks, situation, primary } = draft
  // Of the situation, what both sides agreed may be said again; of all else, and of the fallback, not a word.
  const { "agreed-last-time": agreed, ...rest } = situation
  return {
    objective: primary.words,
    type,
    size: draft.size,
    grade: draft.grade,
    style: contact?.style ?? "neutral",
    factors: draft.factors,
    braked: draft.braked,
    isFallback: false,
    hears: draft.hears,
    need: draft.need,
    contactName: contact?.name,
    purpose: primary.purpose,
    agreed: agreed?.words,
    minutes: draft.minutes,
    meetingDate: draft.meetingDate,
    unsaid: [
      ...fallbacks.flatMap(({ words, trigger, howItDiffers }) => [words, trigger, howItDiffers]),
      ...Object.values(rest).map((line) => line?.words ?? ""),
    ],
  }
}

/** The rung of whatever is said: what the rep decided, else what is advised; a fallback is never told. */
export const toldRung = ({ hears, isFallback }: DisclosureQuestion, advised: Rung): Rung =>
  isFallback ? "purpose" : (hears ?? advised)
