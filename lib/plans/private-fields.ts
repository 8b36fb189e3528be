import type { PrivateField } from "@/lib/objectives/leak-check"
import { SITUATION_PROMPTS } from "@/lib/objectives/vocabulary"
import type { Plan } from "./plan"
import { SITUATION_WORDS } from "./plan-words"

/** What of a plan the customer knows already: because it was told, or because they agreed to it. */
type Known = { primary: boolean; fallback: boolean }

/**
 * What of a plan no customer may read, each by the name the rep knows it by. Why each is here, and the opening line is
 * not: docs/decisions/what-the-customer-sees.md.
 */
export function privateFields(plan: Plan, known: Known): PrivateField[] {
  const people = [plan.mainContact, ...plan.others].filter((one) => one !== null)
  const fields: PrivateField[] = [
    ...plan.fallbacks.flatMap(({ words, trigger, howItDiffers }) => [
      { field: "Your fallback", text: known.fallback ? "" : words },
      { field: "Only if", text: trigger },
      { field: "How your fallback differs", text: howItDiffers },
    ]),
    { field: "Your primary objective", text: known.primary ? "" : plan.primaryWords },
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
