import { casual, GB, type ParsedResult } from "chrono-node/en"
import { type WallTime, wallTimeIn } from "@/lib/time/wall-time"

/** A meeting's time as words say it: on whose wall is another matter. `offset` where the words count from UTC. */
export type TimeInWords = { wall: WallTime; minutes: number | null; offset: number | null }

// chrono costs more than linear on a long text.
const LONGEST_STRETCH = 240
const A_NUMERIC_DAY = /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/

/**
 * The first time of day with its day in some words, read for somebody for whom it is now `now`: 12/01 is the 12th of January,
 * unless only the other way round is to come or falls on the weekday that is named. `"no-clock"` where there is a day
 * and no time. Reads at most 240 characters. Never throws.
 */
export function timeInWords(
  words: string,
  { now, zone }: { now: Date; zone: string },
): TimeInWords | "no-clock" | null {
  const text = words
    .slice(0, LONGEST_STRETCH)
    .replaceAll(/[⋅·•|]|\s+@\s+/g, ", ")
    .replaceAll(/\s+/g, " ")
  // Its "today" is the reader's.
  const reference = { instant: new Date(`${wallTimeIn(now, zone)}:00Z`), timezone: 0 }
  const results = (chrono: typeof GB) => chrono.parse(text, reference, { forwardDate: true })
  const british = results(GB)
  const isOdd =
    A_NUMERIC_DAY.test(text) &&
    british.some(({ start }) => start.date() < reference.instant || !fitsWeekday(text, start))
  const american = isOdd ? results(casual) : []
  const isBetter = american.some(({ start }) => start.date() > reference.instant && fitsWeekday(text, start))
  return firstTime(isBetter ? american : british)
}

function firstTime(found: readonly ParsedResult[]): TimeInWords | "no-clock" | null {
  const timed = found.findIndex(({ start }) => start.isCertain("hour"))
  const clock = found[timed]
  // "Tuesday 1 December, 10am to 11am" may come in two: the day that stands before the time is its day.
  const namesDay = (one: ParsedResult) =>
    one.start.isCertain("day") || one.start.isCertain("weekday") || /\bto(?:day|morrow|night)\b/i.test(one.text)
  const day = clock && namesDay(clock) ? clock : found.slice(0, Math.max(timed, 0)).findLast(namesDay)
  if (!clock || !day) return found.some(namesDay) ? "no-clock" : null
  const two = (value: number | null) => String(value ?? 0).padStart(2, "0")
  const of = (part: ParsedResult["start"], clocked: ParsedResult["start"]) =>
    `${part.get("year")}-${two(part.get("month"))}-${two(part.get("day"))}T${two(clocked.get("hour"))}:${two(clocked.get("minute"))}`
  const wall = of(day.start, clock.start)
  const end = clock.end ? of(day === clock ? clock.end : (day.end ?? day.start), clock.end) : null
  const minutes = end ? Math.round((Date.parse(`${end}:00Z`) - Date.parse(`${wall}:00Z`)) / 60_000) : null
  return {
    wall,
    minutes: minutes !== null && minutes > 0 ? minutes : null,
    offset: clock.start.get("timezoneOffset") ?? null,
  }
}

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]

/** Whether the weekday the words name, where they name one, is that day's. */
function fitsWeekday(text: string, day: ParsedResult["start"]): boolean {
  const named = /\b(sun|mon|tue|wed|thu|fri|sat)/i.exec(text)?.[1]?.toLowerCase()
  const on = new Date(Date.UTC(day.get("year") ?? 0, (day.get("month") ?? 1) - 1, day.get("day") ?? 1))
  return named === undefined || WEEKDAYS[on.getUTCDay()] === named
}
