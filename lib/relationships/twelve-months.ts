import type { PlainDate } from "./sign"

const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/

/**
 * Whether something seen on `seenOn` still counts on `onDay`: not later than that day and at most twelve
 * months before it (the same day a year earlier still counts). A day that is no `YYYY-MM-DD` never counts.
 */
export function countsOn(seenOn: PlainDate, onDay: PlainDate | null): boolean {
  if (!PLAIN_DATE.test(seenOn)) return false
  if (onDay === null) return true
  return seenOn <= onDay && aYearAfter(seenOn) >= onDay
}

/** Whether it was seen, but more than twelve months before `onDay`. */
export function hasFaded(seenOn: PlainDate, onDay: PlainDate | null): boolean {
  return PLAIN_DATE.test(seenOn) && onDay !== null && aYearAfter(seenOn) < onDay
}

// Plain dates compare as text, so the 29th of February needs no calendar: "2025-02-29" sorts before March.
function aYearAfter(day: PlainDate): PlainDate {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, "0")}${day.slice(4)}`
}
