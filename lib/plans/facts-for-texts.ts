import { contactName, firstName, nameAndTitle } from "@/lib/customers/contact-name"
import { type PrivateField, type SharedRun, sharedRuns } from "@/lib/objectives/leak-check"
import { dayIn } from "@/lib/time/day"
import type { Debrief } from "./debrief"
import type { Plan } from "./plan"
import { privateFields } from "./private-fields"
import type { CrmTextFacts } from "./text-for-crm"
import type { AgreedInText, CustomerTextFacts } from "./text-for-customer"

type Told = Pick<Debrief, "outcome" | "agreedAction" | "agreedBy" | "agreedDue" | "fallbackTrigger">

/**
 * What of a meeting may stand in the two texts, chosen field by field. An agreed action that says four words in a
 * row of something no customer may read is left out of the customer's, and `leftOut` quotes them.
 */
export function factsForTexts(
  plan: Plan,
  debrief: Told,
  nextStart: Date | null,
): { customer: CustomerTextFacts; crm: CrmTextFacts; leftOut: SharedRun[] } {
  const metOn = dayIn(plan.startsAt, plan.timeZone)
  const agreed = agreedIn(debrief)
  const leftOut = agreed ? sharedRuns(`${agreed.what}\n${agreed.who}`, secretsOf(plan, debrief)) : []
  const people = [plan.mainContact, ...plan.others].filter((one) => one !== null)
  return {
    customer: {
      to: plan.mainContact?.name.trim() ? firstName(plan.mainContact) : null,
      from: plan.rep.name,
      metOn,
      agreed: leftOut.length > 0 ? null : agreed,
    },
    crm: {
      account: plan.account.name,
      people: [...people.map((one) => nameAndTitle(one) || contactName(one, "start")), plan.rep.name],
      metOn,
      channel: plan.channel,
      outcome: debrief.outcome,
      agreed,
      nextOn: nextStart ? dayIn(nextStart, plan.timeZone) : null,
    },
    leftOut,
  }
}

const agreedIn = ({ agreedAction, agreedBy, agreedDue }: Told): AgreedInText | null =>
  agreedAction.trim() ? { what: agreedAction.trim(), who: agreedBy.trim(), by: agreedDue } : null

/** What no customer may read of it. What they agreed to themselves is theirs to read. */
function secretsOf(plan: Plan, { outcome, fallbackTrigger }: Told): PrivateField[] {
  const known = { primary: outcome === "primary-achieved", fallback: outcome === "fallback-achieved" }
  const trigger = { field: "What brought the fallback out", text: fallbackTrigger }
  return [...privateFields(plan, known), ...(fallbackTrigger.trim() ? [trigger] : [])]
}
