import type { PrivateField } from "@/lib/objectives/leak-check"
import { SITUATION_PROMPTS } from "@/lib/objectives/vocabulary"
import type { Plan } from "./plan"
import { SITUATION_WORDS } from "./plan-words"

/** What the customer has heard themselves, and so may read. */
type Told = { primary: boolean; fallback: boolean }

/**
 * What of a plan no customer may read, each by the name the rep knows it by. Why each is here, and the opening line is
 * not: docs/decisions/what-the-customer-sees.md.
 */
export function privateFields(plan: Plan, told: Told): PrivateField[] {
  const people = [plan.mainContact, ...plan.others].filter((one) => one !== null)
  const fields: PrivateField[] = [
    ...(told.primary ? [] : [{ field: "Your primary objective", text: plan.primaryWords }]),
    ...plan.fallbacks.flatMap(({ words, trigger, howItDiffers }) => [
      ...(told.fallback ? [] : [{ field: "Your fallback", text: words }]),
      { field: "Only if", text: trigger },
      { field: "How your fallback differs", text: howItDiffers },
    ]),
    { field: "So that", text: plan.purpose },
    ...SITUATION_PROMPTS.map((prompt) => ({
      field: SITUATION_WORDS[prompt],
      text: plan.situation[prompt]?.words ?? "",
    })),
    { field: "Their need, in their own words", text: plan.need },
    { field: "Also learn", text: plan.alsoLearn },
    { field: "Why you choose differently", text: plan.againstAdviceWords },
    ...people.flatMap(({ relationship: { override, managerGrade } }) => [
      { field: "Why you graded them so", text: override?.reason ?? "" },
      { field: "Why your manager graded them so", text: managerGrade?.reason ?? "" },
    ]),
  ]
  return fields.filter(({ text }) => text.trim() !== "")
}
