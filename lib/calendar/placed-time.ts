import { instantOf } from "@/lib/time/wall-time"
import { isZone } from "@/lib/time/zone"
import type { CalendarTime, CalendarZone } from "./calendar-event"
import type { TakenAs } from "./found-meeting"
import { zoneOf } from "./zone-of"

/** A calendar's time as an instant, the zone it is meant in, and what had to be taken for something. */
export type PlacedTime = { instant: Date; timeZone: string; takenAs: TakenAs[] }
export type PlaceTime = (time: CalendarTime) => PlacedTime

type Places = { zones: readonly CalendarZone[]; calendarZone: string; readerZone: string }

/**
 * How the times of one calendar are read. A time without a zone goes with its reader; so does one in a zone nobody
 * knows. An instant in UTC is shown in the calendar's own zone, else in the reader's.
 */
export function placeTimes({ zones, calendarZone, readerZone }: Places): PlaceTime {
  const described = new Map(zones.map((zone) => [zone.name, zone]))
  const known = new Map<string, string | null>()
  const own = isZone(calendarZone) ? calendarZone : readerZone
  const zoneNamed = (name: string): string | null => {
    if (!known.has(name)) known.set(name, zoneOf(name, described.get(name), readerZone))
    return known.get(name) ?? null
  }
  return ({ wall, isDay, isUtc, zoneName }) => {
    if (isUtc) return { instant: new Date(`${wall}:00Z`), timeZone: own, takenAs: [] }
    const named = zoneName ? zoneNamed(zoneName) : null
    const timeZone = named ?? readerZone
    const takenAs: TakenAs[] = named || isDay ? [] : [zoneName ? "unknown-zone" : "reader-zone"]
    const read = instantOf(wall, timeZone)
    if (read.exists) return { instant: read.instant, timeZone, takenAs }
    const next = instantOf(read.next, timeZone)
    return { instant: next.exists ? next.instant : new Date(NaN), timeZone, takenAs: [...takenAs, "skipped-hour"] }
  }
}
