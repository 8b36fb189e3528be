import { sayZone } from "@/lib/time/zone"
import type { FoundMeeting, Hindrance, TakenAs } from "./found-meeting"

const HINDRANCE_WORDS = {
  past: "It is over.",
  cancelled: "It was called off.",
  "all-day": "It is a day without a time, so no meeting to plan.",
  "too-long": "It is longer than a day, so no meeting to plan.",
} as const satisfies Record<Hindrance, string>

/** Why an event is no meeting to plan. */
export const sayHindrance = (hindrance: Hindrance): string => HINDRANCE_WORDS[hindrance]

/** What was taken for what, so that nothing is understood silently. */
export function sayTakenAs({ takenAs, timeZone }: Pick<FoundMeeting, "takenAs" | "timeZone">): string[] {
  const words: Record<TakenAs, string> = {
    "reader-zone": `It names no time zone, so its time is taken as ${sayZone(timeZone)}.`,
    "unknown-zone": `Its time zone is none we know, so its time is taken as ${sayZone(timeZone)}.`,
    "skipped-hour": "The clocks go forward then, so it begins with the next hour there is.",
    "unread-series": "It repeats in a way that cannot be read here: only its first day is listed.",
    "no-length": "It does not say how long it takes, so an hour is taken.",
  }
  return takenAs.map((one) => words[one])
}
