import { wallTimeIn } from "@/lib/time/wall-time"
import { calendarBlocks, MOST_EVENTS } from "./calendar-blocks"
import type { CalendarEvent } from "./calendar-event"
import { isCalendar, LARGEST_FILE } from "./calendar-text"
import { meetingPlace } from "./conferencing"
import { lengthOf } from "./event-length"
import type { Found, FoundMeeting } from "./found-meeting"
import { type Occurrence, occurrencesOf } from "./occurrences"
import { type PlaceTime, placeTimes } from "./placed-time"
import { readEvent, readZone } from "./read-component"

type Reader = { readerZone: string; now: Date }

const LONGEST_SUMMARY = 200

/**
 * Every meeting of a calendar's text as it is understood, the soonest first, each once: of two with one name the
 * later edition counts. Never throws; what is no calendar is answered with a sentence.
 */
export function readCalendar(text: string, { readerZone, now }: Reader): Found {
  if (text.length > LARGEST_FILE) return { trouble: TOO_LONG }
  if (text.trim() === "") return { trouble: "This file is empty." }
  if (!isCalendar(text)) return { trouble: NO_CALENDAR }
  const blocks = calendarBlocks(text)
  const read = blocks.events.map(({ lines, method }) => readEvent(lines, method))
  const events = newestOf(read.filter((event) => event !== null))
  const unread = blocks.broken + read.filter((event) => event === null).length
  if (events.length === 0) return { trouble: unread > 0 ? NONE_READABLE : NO_EVENTS }
  const zones = blocks.zones.map(readZone).filter((zone) => zone !== null)
  const place = placeTimes({ zones, calendarZone: blocks.calendarZone, readerZone })
  const meetings = occurrencesOf(events, place, now)
    .flatMap((occurrence) => understood(occurrence, place, now))
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  return { meetings: eachOnce(meetings), leftOut: leftOut(unread, blocks.tooMany) }
}

function understood({ event, start, seriesDay, isUnread }: Occurrence, place: PlaceTime, now: Date): FoundMeeting[] {
  const { instant, timeZone, takenAs } = place(start)
  if (Number.isNaN(instant.getTime())) return []
  const minutes = lengthOf(event, place)
  const ended = instant.getTime() <= now.getTime()
  return [
    {
      key: keyOf(event, seriesDay, instant),
      summary: event.summary.replaceAll(/\s+/g, " ").slice(0, LONGEST_SUMMARY),
      startsAt: instant,
      timeZone,
      minutes: Math.min(Math.max(minutes, 5), 1_440),
      ...meetingPlace(event.location, event.description),
      people: event.people,
      isSeries: seriesDay !== null,
      hindrance: event.isCancelled
        ? "cancelled"
        : start.isDay
          ? "all-day"
          : ended
            ? "past"
            : minutes > 1_440
              ? "too-long"
              : null,
      takenAs: isUnread ? [...takenAs, "unread-series"] : takenAs,
    },
  ]
}

/** A series' own name and the day it is, so that one that is moved within its day is known again. */
function keyOf({ uid, summary }: CalendarEvent, seriesDay: string | null, instant: Date): string {
  const name = uid || `${wallTimeIn(instant, "UTC")} ${summary}`.slice(0, 300)
  return seriesDay ? `${name}#${seriesDay}` : name
}

/** The same event may stand in a file several times, as it was sent and as it was changed. */
function newestOf(events: readonly CalendarEvent[]): CalendarEvent[] {
  const newest = new Map<string, CalendarEvent>()
  for (const event of events) {
    const name = event.uid ? `${event.uid} ${event.replaces?.wall ?? ""}` : `${event.start.wall} ${event.summary}`
    const other = newest.get(name)
    if (!other || other.sequence <= event.sequence) newest.set(name, event)
  }
  return [...newest.values()]
}

/** Two of a series on one day keep apart by their time. */
function eachOnce(meetings: readonly FoundMeeting[]): FoundMeeting[] {
  const seen = new Set<string>()
  return meetings.map((meeting) => {
    const key = seen.has(meeting.key) ? `${meeting.key}T${meeting.startsAt.toISOString()}` : meeting.key
    seen.add(key)
    return { ...meeting, key }
  })
}

function leftOut(unread: number, tooMany: boolean): string[] {
  const sentences = []
  if (unread === 1) sentences.push("One entry in it could not be read and is left out.")
  if (unread > 1) sentences.push(`${unread.toLocaleString("en-GB")} entries in it could not be read and are left out.`)
  if (tooMany)
    sentences.push(`Only the first ${MOST_EVENTS.toLocaleString("en-GB")} entries were read. Export a shorter time.`)
  return sentences
}

export const TOO_LONG = "This is more than can be read at once. Export a shorter time, a few weeks ahead will do."
const NO_CALENDAR =
  "This is not a calendar file. One begins with BEGIN:VCALENDAR; Outlook, Google and Apple save it as .ics."
const NO_EVENTS = "This is a calendar, but there is no entry in it."
const NONE_READABLE = "This is a calendar, but none of its entries can be read. They need a start, such as DTSTART."
