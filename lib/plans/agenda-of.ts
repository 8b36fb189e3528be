import { agendaForCustomer, type CustomerAgenda } from "@/lib/objectives/agenda"
import type { AgendaDraft } from "./agenda"
import type { Plan } from "./plan"

/** The agenda as it would be published now: the meeting's facts as they stand, and the words written for the customer. */
export function agendaOf(plan: Plan, company: string, { purpose, topics, askAhead }: AgendaDraft): CustomerAgenda {
  return agendaForCustomer({
    company,
    account: plan.account.name,
    contactName: plan.mainContact?.name.trim() || null,
    startsAt: plan.startsAt.toISOString(),
    zone: plan.timeZone,
    minutes: plan.minutes,
    channel: plan.channel,
    place: plan.place.trim(),
    hostName: plan.rep.name,
    purpose: purpose.trim(),
    topics,
    // What the customer hears is the rep's choice; until it is made, the ask stays with the rep.
    rung: plan.hears ?? "purpose",
    askAhead: askAhead.trim() || null,
  })
}
