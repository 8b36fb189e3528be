import type { Rung } from "./vocabulary"

/** What of a meeting a customer may be shown, once somebody decides to show it. */
export type AgendaSource = {
  /** The rep's own company: in whose name a customer is shown anything. */
  company: string
  account: string
  contactName: string | null
  /** The meeting's start as an instant (ISO 8601) and the IANA zone it is told in. */
  startsAt: string
  zone: string
  minutes: number
  channel: string
  place: string
  hostName: string
  purpose: string
  topics: readonly string[]
  rung: Rung
  /** The ask in words chosen for the invitation; printed on the rung `ask-ahead` alone. */
  askAhead: string | null
}

/** The agenda as the customer sees it. */
export type CustomerAgenda = {
  company: string
  account: string
  contactName: string | null
  startsAt: string
  zone: string
  minutes: number
  channel: string
  place: string
  hostName: string
  purpose: string
  topics: string[]
  ask: string | null
}

/**
 * The agenda for the customer, built by choosing what may be shown: a field that is not named here cannot appear,
 * whatever the plan it is given carries.
 */
export function agendaForCustomer(source: AgendaSource): CustomerAgenda {
  return {
    company: source.company,
    account: source.account,
    contactName: source.contactName,
    startsAt: source.startsAt,
    zone: source.zone,
    minutes: source.minutes,
    channel: source.channel,
    place: source.place,
    hostName: source.hostName,
    purpose: source.purpose,
    topics: [...source.topics],
    ask: source.rung === "ask-ahead" ? source.askAhead : null,
  }
}
