import { dayIn, daysFrom } from "@/lib/time/day"

/** From this many days on, a debrief is late: by then one writes what one wishes had been said. */
const LATE_FROM = 2

/** How long ago a meeting was that waits for its debrief, in words, and whether that is late. */
export function sinceMeeting(
  { startsAt, minutes }: { startsAt: Date; minutes: number },
  { zone, now }: { zone: string; now: Date },
): { says: string; isLate: boolean } {
  const end = startsAt.getTime() + minutes * 60_000
  if (now.getTime() < end) return { says: "Under way", isLate: false }
  const days = daysFrom(dayIn(startsAt, zone), dayIn(now, zone))
  return { says: sayDaysAgo(days), isLate: days >= LATE_FROM }
}

function sayDaysAgo(days: number): string {
  if (days <= 0) return "Today"
  if (days === 1) return "Yesterday"
  return `Late: ${days} days ago`
}
