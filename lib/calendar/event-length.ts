import type { CalendarEvent } from "./calendar-event"
import type { PlaceTime } from "./placed-time"

const A_LENGTH = /^([+-])?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:\d{1,6}S)?)?$/

/** How long an event says it takes, in minutes; an hour where it does not say, or ends before it begins. */
export function lengthOf({ start, end, duration }: CalendarEvent, place: PlaceTime): number {
  const minutes = end ? minutesBetween(place(start).instant, place(end).instant) : inMinutes(duration ?? "")
  return minutes > 0 ? minutes : 60
}

const minutesBetween = (from: Date, to: Date): number => Math.round((to.getTime() - from.getTime()) / 60_000) || 0

function inMinutes(duration: string): number {
  const [is, sign, weeks, days, hours, minutes] = A_LENGTH.exec(duration) ?? []
  if (!is || sign === "-") return 0
  return Number(weeks ?? 0) * 10_080 + Number(days ?? 0) * 1_440 + Number(hours ?? 0) * 60 + Number(minutes ?? 0)
}
