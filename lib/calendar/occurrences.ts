import type { PlainDate } from "@/lib/relationships/sign"
import { dayIn, daysLater } from "@/lib/time/day"
import type { CalendarEvent, CalendarTime } from "./calendar-event"
import type { PlaceTime } from "./placed-time"
import { isReadable, looksFor, recurringDays } from "./recurrence"

/** One time an event takes place: which day of its series it is, and when it begins. */
export type Occurrence = { event: CalendarEvent; start: CalendarTime; seriesDay: PlainDate | null; isUnread: boolean }

/** How far ahead the meetings of a series are offered. */
const WEEKS_AHEAD = 8

/** How many days are looked at for all the rules of one file together, and how many of them may be its meetings. */
const MOST_LOOKS = 100_000
const MOST_OCCURRENCES = 3_000

/**
 * When each event takes place: a single one once, a series on its days of the coming eight weeks, an occurrence that
 * was changed as it was changed. Of a series that is over, or begins later, the first day stands for it. `unread`:
 * series whose rules cannot be read, or that were one too many; only their first day is known.
 */
export function occurrencesOf(events: readonly CalendarEvent[], place: PlaceTime, now: Date): Occurrence[] {
  const changed = new Map<string, Set<PlainDate>>()
  for (const { uid, replaces } of events) {
    if (replaces) changed.set(uid, (changed.get(uid) ?? new Set()).add(dayOf(replaces, place)))
  }
  let [looks, left] = [MOST_LOOKS, MOST_OCCURRENCES]
  return events.flatMap((event): Occurrence[] => {
    const { start, replaces, uid } = event
    if (replaces) return [{ event, start, seriesDay: dayOf(replaces, place), isUnread: false }]
    if (event.rules.length === 0 && event.alsoOn.length === 0)
      return [{ event, start, seriesDay: null, isUnread: false }]
    const first = start.wall.slice(0, 10)
    const from = dayIn(now, place(start).timeZone)
    const to = daysLater(from, 7 * WEEKS_AHEAD)
    looks -= event.rules.reduce((sum, rule) => sum + Math.max(0, looksFor(rule, first, from, to)), 0)
    if (looks < 0 || left < 0 || !event.rules.every(isReadable))
      return [{ event, start, seriesDay: first, isUnread: true }]
    const coming = seriesOf(event, place, from, to).filter(({ seriesDay }) => !changed.get(uid)?.has(seriesDay))
    left -= coming.length
    if (coming.length > 0) return coming.map((one) => ({ event, ...one, isUnread: false }))
    return changed.has(uid) ? [] : [{ event, start, seriesDay: first, isUnread: false }]
  })
}

/** The days of a series from one day to another, without those taken out of it. */
function seriesOf(event: CalendarEvent, place: PlaceTime, from: PlainDate, to: PlainDate) {
  const { start, rules, alsoOn, notOn } = event
  const outDays = new Set(notOn.filter(({ isDay }) => isDay).map(({ wall }) => wall))
  const outTimes = new Set(notOn.map((time) => place(time).instant.getTime()))
  const clock = start.wall.slice(10)
  const first = start.wall.slice(0, 10)
  const byRule = rules.flatMap((rule) =>
    recurringDays(rule, first, from, to)
      .map((day): CalendarTime => ({ ...start, wall: `${day}${clock}` }))
      .filter((time) => rule.until === null || isUntil(time, rule.until, place)),
  )
  const own = rules.length === 0 && first >= from && first <= to ? [start] : []
  const also = alsoOn.filter(({ wall }) => wall.slice(0, 10) >= from && wall.slice(0, 10) <= to)
  const seen = new Set<number>()
  return [...own, ...byRule, ...also].flatMap((time) => {
    const { instant } = place(time)
    const at = instant.getTime()
    if (seen.has(at) || outTimes.has(at) || outDays.has(`${time.wall.slice(0, 10)}T00:00`)) return []
    seen.add(at)
    return [{ start: time, seriesDay: dayOf(time, place) }]
  })
}

const isUntil = (time: CalendarTime, until: string, place: PlaceTime): boolean =>
  until.endsWith("Z") && !time.isDay
    ? place(time).instant.getTime() <= Date.parse(until)
    : time.wall.slice(0, until.length === 10 ? 10 : 16) <= until.slice(0, 16)

/** The day of its own zone a time falls on; an instant in UTC on the day of UTC, as series in UTC count. */
const dayOf = (time: CalendarTime, place: PlaceTime): PlainDate => {
  if (!time.isUtc) return time.wall.slice(0, 10)
  const { instant, timeZone } = place(time)
  return dayIn(instant, timeZone)
}
