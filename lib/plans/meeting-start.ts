import { isPlainDate } from "@/lib/time/day"
import { instantOf, type ReadWallTime } from "@/lib/time/wall-time"
import { isZone, sayZone } from "@/lib/time/zone"

type WallEntries = { date: string; time: string; timeZone: string }

/** `HH:MM` of a day with 24 hours. */
export const isClockTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** The meeting's start, or that the clock skips that time and what comes next. Null while date, time or zone are no such thing. */
export function readStart({ date, time, timeZone }: WallEntries): ReadWallTime | null {
  if (!isPlainDate(date) || !isClockTime(time) || !isZone(timeZone)) return null
  return instantOf(`${date}T${time}`, timeZone)
}

/** What to say of a time the clock skips or shows twice; null for every other. */
export function sayTimeTrouble(entries: WallEntries): { skipped: boolean; says: string } | null {
  const start = readStart(entries)
  const where = sayZone(entries.timeZone)
  if (start && !start.exists) {
    const next = start.next.slice(0, 10) === entries.date ? start.next.slice(11) : start.next.replace("T", ", ")
    return {
      skipped: true,
      says: `The clocks in ${where} go forward then, so there is no ${entries.time}. The next time is ${next}.`,
    }
  }
  if (start?.doubled)
    return {
      skipped: false,
      says: `The clocks in ${where} go back then, so ${entries.time} comes twice. This means the first.`,
    }
  return null
}
