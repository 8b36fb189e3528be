import type { PlainDate } from "@/lib/relationships/sign"
import type { WallTime } from "@/lib/time/wall-time"

/** A time as a calendar writes it: what the wall shows, and where that wall is. */
export type CalendarTime = {
  wall: WallTime
  /** A day without a clock: all of it. */
  isDay: boolean
  isUtc: boolean
  /** The zone by the calendar's own name for it; null for a time that goes with its reader. */
  zoneName: string | null
}

/** A rule by which an event comes again, as it is written. */
export type CalendarRule = {
  frequency: string
  interval: number
  count: number | null
  /** The last day or instant it may fall on, as written: `2026-12-24` or `2026-12-24T10:00:00Z`. */
  until: string | null
  weekStart: string
  byDay: string[]
  byMonthDay: number[]
  byMonth: number[]
  bySetPosition: number[]
  /** The names of parts that are not read here. */
  other: string[]
}

/** Somebody an event names; either may be empty. */
export type Invitee = { name: string; email: string }

/** One event of a calendar, as it is written. */
export type CalendarEvent = {
  uid: string
  /** Which occurrence of a series this one replaces. */
  replaces: CalendarTime | null
  start: CalendarTime
  end: CalendarTime | null
  /** ISO 8601, where a length stands instead of an end. */
  duration: string | null
  summary: string
  location: string
  description: string
  isCancelled: boolean
  sequence: number
  /** Who called it, then everyone asked to it; rooms and things are left out. */
  people: Invitee[]
  rules: CalendarRule[]
  /** More days of it, and days it does not take place on. */
  alsoOn: CalendarTime[]
  notOn: CalendarTime[]
}

/** A zone as a calendar describes it: its offsets in minutes, and in which months summer time begins. */
export type CalendarZone = {
  name: string
  /** The zone's place in the IANA list, where the calendar says it. */
  location: string
  standard: number | null
  summer: number | null
  summerBegins: PlainDate | null
}
