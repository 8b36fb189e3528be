import type { PrivateField } from "@/lib/objectives/leak-check"
import { SITUATION_PROMPTS } from "@/lib/objectives/vocabulary"
import type { AgendaDraft } from "./agenda"
import type { Plan } from "./plan"
import { SITUATION_WORDS } from "./plan-words"

/**
 * What of a plan no customer may read, each by the name the rep knows it by. Why each is here, and the opening line is
 * not: docs/decisions/what-the-customer-sees.md.
 */
export function privateFields(plan: Plan, { askAhead }: Pick<AgendaDraft, "askAhead">): PrivateField[] {
  const discloses = plan.hears === "ask-ahead"
  const people = [plan.mainContact, ...plan.others].filter((one) => one !== null)
  const fields: PrivateField[] = [
    ...plan.fallbacks.flatMap(({ words, trigger, howItDiffers }) => [
      { field: "Your fallback", text: words },
      { field: "Only if", text: trigger },
      { field: "How your fallback differs", text: howItDiffers },
    ]),
    ...(discloses
      ? []
      : [
          { field: "Your primary objective", text: plan.primaryWords },
          { field: "Your words for the ask", text: askAhead },
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
