import type { PrivateField } from "@/lib/objectives/leak-check"
import type { AgendaDraft } from "./agenda"
import type { Plan } from "./plan"
import { privateFields } from "./private-fields"

/** What no customer may read in an agenda: of the plan, and the words for the ask unless they hear it before the meeting. */
export function privateOfAgenda(plan: Plan, { askAhead }: Pick<AgendaDraft, "askAhead">): PrivateField[] {
  const isAhead = plan.hears === "ask-ahead"
  const ask = isAhead || askAhead.trim() === "" ? [] : [{ field: "Your words for the ask", text: askAhead }]
  return [...privateFields(plan, { primary: isAhead, fallback: false }), ...ask]
}
