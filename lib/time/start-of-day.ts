import type { PlainDate } from "@/lib/relationships/sign"
import { instantOf } from "./wall-time"

/** The first instant of a day in a zone. Where midnight is skipped, the day begins when the clock goes on. */
export function startOfDay(day: PlainDate, zone: string): Date {
  const midnight = instantOf(`${day}T00:00`, zone)
  if (midnight.exists) return midnight.instant
  const later = instantOf(midnight.next, zone)
  if (!later.exists) throw new RangeError(`No such day: ${day} in ${zone}`)
  return later.instant
}
