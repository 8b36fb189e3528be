import type { CustomerAgenda } from "@/lib/objectives/agenda"

/** An agenda as one text, the same for the same agenda, in whatever order the store gives its parts back. */
export const agendaAsText = (agenda: CustomerAgenda): string =>
  JSON.stringify([
    agenda.company,
    agenda.account,
    agenda.contactName,
    agenda.startsAt,
    agenda.zone,
    agenda.minutes,
    agenda.channel,
    agenda.place,
    agenda.hostName,
    agenda.purpose,
    agenda.topics,
    agenda.ask,
  ])

/** Whether a customer would see the same. */
export const isSameAgenda = (one: CustomerAgenda, other: CustomerAgenda): boolean =>
  agendaAsText(one) === agendaAsText(other)
