import type { PlainDate } from "@/lib/relationships/sign"
import { dayIn, daysFrom } from "./day"

const formats = new Map<string, Intl.DateTimeFormat>()

/** Intl's formats are slow to make and a list needs many. */
function format(zone: string, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const id = `${zone} ${key}`
  const kept = formats.get(id) ?? new Intl.DateTimeFormat("en-GB", { ...options, timeZone: zone })
  formats.set(id, kept)
  return kept
}

/** "09:30", in the zone. */
export const sayClock = (instant: Date, zone: string): string =>
  format(zone, "clock", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(instant)

/** "Tue 24 Nov"; with the year where it is not the year of `today`. */
export function sayDay(day: PlainDate, today: PlainDate): string {
  const noon = new Date(`${day}T12:00:00Z`)
  // Put together from parts: engines disagree about the comma after the weekday.
  const parts = Object.fromEntries(
    format("UTC", "day", { weekday: "short", day: "numeric", month: "short" })
      .formatToParts(noon)
      .map(({ type, value }) => [type, value]),
  )
  const said = `${parts.weekday} ${parts.day} ${parts.month?.slice(0, 3)}`
  return day.slice(0, 4) === today.slice(0, 4) ? said : `${said} ${day.slice(0, 4)}`
}

/** For lists: "Tue 24 Nov, 09:30", in the zone; with the year where it is not this one. */
export const sayWhen = (instant: Date, zone: string, now: Date): string =>
  `${sayDay(dayIn(instant, zone), dayIn(now, zone))}, ${sayClock(instant, zone)}`

/** When something was stored: "09:30" today, "Tue 24 Nov, 09:30" on another day of the reader's. */
export function saySaved(instant: Date, zone: string, today: PlainDate): string {
  const day = dayIn(instant, zone)
  // A page left open past midnight stores on a day that its `today` does not know yet.
  return day >= today ? sayClock(instant, zone) : `${sayDay(day, today)}, ${sayClock(instant, zone)}`
}

/** A day as a heading: "Today, Mon 23 Nov", "Tomorrow, Tue 24 Nov", "Yesterday, Sun 22 Nov", else the day alone. */
export function sayDayHeading(day: PlainDate, today: PlainDate): string {
  const away = daysFrom(today, day)
  const near = away === 0 ? "Today" : away === 1 ? "Tomorrow" : away === -1 ? "Yesterday" : null
  return [near, sayDay(day, today)].filter(Boolean).join(", ")
}

/** How old a noted fact is: "noted today", "noted yesterday", "5 days old", "3 weeks old", "4 months old", "2 years old". A later day is today. */
export function sayAge(asOf: PlainDate, today: PlainDate): string {
  const days = daysFrom(asOf, today)
  if (days <= 0) return "noted today"
  if (days === 1) return "noted yesterday"
  if (days < 14) return `${days} days old`
  if (days < 63) return `${Math.floor(days / 7)} weeks old`
  if (days < 730) return `${Math.floor(days / 30.44)} months old`
  return `${Math.floor(days / 365.25)} years old`
}

/** "25 min", "1 h", "1 h 30 min". */
export function sayLength(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}
