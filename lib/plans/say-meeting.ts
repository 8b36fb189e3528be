import { sayDay, sayLength } from "@/lib/time/say-time"
import { sayZone } from "@/lib/time/zone"
import type { PlanEntries } from "./plan-entries"
import { CHANNEL_WORDS } from "./plan-words"

type Meeting = Pick<PlanEntries, "date" | "time" | "timeZone" | "minutes" | "channel" | "place">

/**
 * The meeting in one line: "Tue 24 Nov, 09:30 (New York), 1 h, visit, Their office". The zone is said where it
 * is not the reader's. A day or time that is missing is left out.
 */
export function sayMeeting(
  { date, time, timeZone, minutes, channel, place }: Meeting,
  reader: { today: string; timeZone: string },
): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? sayDay(date, reader.today) : ""
  const zone = timeZone === reader.timeZone ? "" : ` (${sayZone(timeZone)})`
  const when = [day, time].filter(Boolean).join(", ")
  const length = Number.isInteger(minutes) && minutes > 0 ? sayLength(minutes) : ""
  return [when && `${when}${zone}`, length, CHANNEL_WORDS[channel].toLowerCase(), place.trim()]
    .filter(Boolean)
    .join(", ")
}
