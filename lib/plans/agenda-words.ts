import type { CustomerAgenda } from "@/lib/objectives/agenda"
import { dayIn } from "@/lib/time/day"
import { sayClock } from "@/lib/time/say-time"
import { sayZone } from "@/lib/time/zone"
import type { Channel } from "./meeting"

/*
 * How a meeting is told to a customer: in the rep's company's name, with no word of the product's own. Used by the
 * page behind a link, the text to copy and the calendar entry, so that all three say the same.
 */

const MINUTE = 60_000

const CHANNEL_FOR_CUSTOMERS = { visit: "In person", phone: "By phone", video: "By video" } as const satisfies Record<
  Channel,
  string
>

/** What stands above each part. */
export const AGENDA_HEADINGS = {
  purpose: "What it is about",
  topics: "What we would like to talk about",
  ask: "What we would like to agree",
  calendar: "Add it to your calendar",
} as const

/** "Tuesday 1 December 2026", where the meeting is. */
export function agendaDay({ startsAt, zone }: CustomerAgenda): string {
  const noon = new Date(`${dayIn(new Date(startsAt), zone)}T12:00:00Z`)
  const parts = Object.fromEntries(DAY.formatToParts(noon).map(({ type, value }) => [type, value]))
  return `${parts.weekday} ${parts.day} ${parts.month} ${parts.year}`
}

const DAY = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
})

/** "10:00 to 11:00, London time": on the clock where the meeting is. */
export function agendaHours({ startsAt, zone, minutes }: CustomerAgenda): string {
  const start = new Date(startsAt)
  return `${sayClock(start, zone)} to ${sayClock(new Date(start.getTime() + minutes * MINUTE), zone)}, ${sayZone(zone)} time`
}

/** "In person: Their office"; the way alone where no place was given. */
export function agendaWhere({ channel, place }: CustomerAgenda): string {
  const how = CHANNEL_FOR_CUSTOMERS[channel as Channel]
  return place ? `${how}: ${place}` : how
}

/** "Amara Nwosu, Northfield Instruments". */
export const agendaHost = ({ hostName, company }: CustomerAgenda): string => `${hostName}, ${company}`

/** "Joanne Pike, Tarn Foods"; the company alone where nobody is named. */
export const agendaGuest = ({ contactName, account }: CustomerAgenda): string =>
  contactName ? `${contactName}, ${account}` : account

/** What a browser's tab and a calendar call it: "Northfield Instruments: Tuesday 1 December 2026". */
export const agendaTitle = (agenda: CustomerAgenda): string => `${agenda.company}: ${agendaDay(agenda)}`

/** "northfield-instruments-2026-12-01.ics": letters that every file system takes. */
export function agendaFileName({ company, startsAt, zone }: CustomerAgenda, ending: string): string {
  const name = company
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 60)
  return `${name || "meeting"}-${dayIn(new Date(startsAt), zone)}.${ending}`
}
