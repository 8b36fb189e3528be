import type { PrivateField } from "@/lib/objectives/leak-check"
import type { AgendaDraft } from "./agenda"
import type { Plan } from "./plan"
import { privateFields } from "./private-fields"

/** What may not stand in an agenda. The ask, in whatever words, is the rep's until they choose to tell it before the meeting. */
export function agendaSecrets(plan: Plan, { askAhead }: Pick<AgendaDraft, "askAhead">): PrivateField[] {
  const isTold = plan.hears === "ask-ahead"
  const ask = isTold || askAhead.trim() === "" ? [] : [{ field: "Your words for the ask", text: askAhead }]
  return [...privateFields(plan, { primary: isTold, fallback: false }), ...ask]
}
