import { ICalCalendar, ICalCalendarMethod } from "ical-generator"
import type { CustomerAgenda } from "@/lib/objectives/agenda"
import { agendaBody } from "@/lib/plans/agenda-text"
import { agendaWhere } from "@/lib/plans/agenda-words"

type Published = {
  agenda: CustomerAgenda
  /** Counts up with each publishing, so that a calendar takes the newer one. */
  edition: number
  publishedAt: Date
  /** The same for every edition of one meeting, and saying nothing of it. */
  key: string
}

const MINUTE = 60_000

/**
 * The meeting as a calendar entry (RFC 5545), in the name of the rep's company. Its times are instants in UTC: a
 * calendar shows them in its owner's zone, and no definition of a zone can be wrong.
 */
export function calendarEntry({ agenda, edition, publishedAt, key }: Published): string {
  const start = new Date(agenda.startsAt)
  const calendar = new ICalCalendar({
    prodId: { company: inProdId(agenda.company), product: "Meeting", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: key,
    sequence: edition,
    stamp: publishedAt,
    start,
    end: new Date(start.getTime() + agenda.minutes * MINUTE),
    summary: inOneLine(`${agenda.company} and ${agenda.account}`),
    description: agendaBody(agenda),
    location: inOneLine(agenda.place || agendaWhere(agenda)),
  })
  return calendar.toString()
}

const inOneLine = (words: string) => words.replaceAll(/\s+/g, " ").trim()

/** A product id is parted by slashes. */
const inProdId = (company: string) => inOneLine(company.replaceAll("/", " "))
