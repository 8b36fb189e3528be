import { tzOffset } from "@date-fns/tz/tzOffset"
import { findIana } from "windows-iana"
import { isZone } from "@/lib/time/zone"
import type { CalendarZone } from "./calendar-event"

/**
 * The IANA zone behind a calendar's name for one: an IANA name, also with a program's own path before it; a Windows
 * name, as Outlook writes them; else, by the calendar's own description, one whose clocks show the same. Of several that
 * would do it is the reader's own. Null where nothing fits.
 */
export function zoneOf(name: string, described: CalendarZone | undefined, readerZone: string): string | null {
  return (
    namedZone(name, readerZone) ??
    namedZone(described?.location ?? "", readerZone) ??
    (described ? zoneLike(described, readerZone) : null)
  )
}

function namedZone(name: string, readerZone: string): string | null {
  const plain = name.trim().replaceAll(/^["']|["']$/g, "")
  if (isZone(plain)) return /^(?:GMT|UTC|Z)$/i.test(plain) ? "UTC" : plain
  // "/freeassociation.sourceforge.net/Europe/London": the place is what ends it.
  const parts = plain.split("/").filter(Boolean)
  const ends = [parts.slice(-3).join("/"), parts.slice(-2).join("/")].find((end) => end.includes("/") && isZone(end))
  if (ends) return ends
  const windows: readonly string[] = findIana(plain)
  return [readerZone, ...LIKELY].find((zone) => windows.includes(zone)) ?? windows.find(isZone) ?? null
}

/** A zone whose clocks show what the calendar describes, in winter and in summer. */
function zoneLike({ standard, summer, summerBegins }: CalendarZone, readerZone: string): string | null {
  if (standard === null) return null
  const month = Number(summerBegins?.slice(5, 7) ?? 3)
  const isNorthern = month >= 2 && month <= 7
  const [january, july] = summer === null ? [standard, standard] : isNorthern ? [standard, summer] : [summer, standard]
  const showsTheSame = (zone: string) => tzOffset(zone, JANUARY) === january && tzOffset(zone, JULY) === july
  return [readerZone, ...LIKELY, ...Intl.supportedValuesOf("timeZone")].find(showsTheSame) ?? null
}

const JANUARY = new Date("2026-01-15T12:00:00Z")
const JULY = new Date("2026-07-15T12:00:00Z")

/** Of the many zones that show the same, those a person would expect to read. */
const LIKELY = [
  "Europe/London",
  "Europe/Berlin",
  "Europe/Athens",
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Los_Angeles",
  "Asia/Kolkata",
  "Asia/Singapore",
  "Asia/Tokyo",
  "Australia/Sydney",
]
