import type { CustomerAgenda } from "@/lib/objectives/agenda"
import { AGENDA_HEADINGS, agendaDay, agendaGuest, agendaHost, agendaHours, agendaWhere } from "./agenda-words"

/** What the meeting is for, as lines of plain text: the body of a calendar entry. */
export function agendaBody({ purpose, topics, ask }: CustomerAgenda): string {
  const parts = [
    purpose,
    topics.length > 0 && [`${AGENDA_HEADINGS.topics}:`, ...topics.map((topic, at) => `${at + 1}. ${topic}`)].join("\n"),
    ask && `${AGENDA_HEADINGS.ask}:\n${ask}`,
  ]
  return parts.filter(Boolean).join("\n\n")
}

/** The whole agenda as plain text, to be put into an e-mail. */
export function agendaText(agenda: CustomerAgenda): string {
  const facts = [agendaDay(agenda), agendaHours(agenda), agendaWhere(agenda), agendaGuest(agenda), agendaHost(agenda)]
  return [facts.join("\n"), agendaBody(agenda)].filter(Boolean).join("\n\n")
}
