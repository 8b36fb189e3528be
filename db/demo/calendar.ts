import type { PlainDate } from "@/lib/relationships/sign"
import { daysLater } from "@/lib/time/day"
import { instantOf } from "@/lib/time/wall-time"

/** The day itself when it is a working day, else the nearest one in the direction of `towards`. */
export function workingDay(day: PlainDate, towards: 1 | -1): PlainDate {
  const weekday = new Date(Date.parse(day)).getUTCDay()
  if (weekday === 6) return daysLater(day, towards === 1 ? 2 : -1)
  if (weekday === 0) return daysLater(day, towards === 1 ? 1 : -2)
  return day
}

/**
 * A working day so many calendar days from `from`, never on the other side of it. Today and tomorrow stay what
 * they are, so that there is always something to look at, even on a Sunday.
 */
export function dayFrom(from: PlainDate, days: number): PlainDate {
  const day = daysLater(from, days)
  return days === 0 || days === 1 ? day : workingDay(day, days < 0 ? -1 : 1)
}

/** The instant of a wall time ("HH:MM") in a zone; the next one that exists where the clocks skip it. */
export function instantAt(day: PlainDate, time: string, zone: string): Date {
  const read = instantOf(`${day}T${time}`, zone)
  return read.exists ? read.instant : instantAt(day, read.next.slice(11), zone)
}
