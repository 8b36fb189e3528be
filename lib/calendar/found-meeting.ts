import type { Channel } from "@/lib/plans/meeting"
import type { Invitee } from "./calendar-event"

/** Why an event of a calendar is no meeting to plan. */
export const HINDRANCES = ["past", "cancelled", "all-day", "too-long"] as const
export type Hindrance = (typeof HINDRANCES)[number]

/** What was not plain in an event and had to be taken for something. */
export const TAKEN_AS = ["reader-zone", "unknown-zone", "skipped-hour", "unread-series", "no-length"] as const
export type TakenAs = (typeof TAKEN_AS)[number]

/** A meeting as it was understood from a calendar or an invitation. None of it is stored before somebody has seen it. */
export type FoundMeeting = {
  /** The calendar's own name for it, of one occurrence where it is a series: by it a meeting is known again. */
  key: string
  summary: string
  startsAt: Date
  timeZone: string
  minutes: number
  channel: Channel
  place: string
  people: Invitee[]
  isSeries: boolean
  hindrance: Hindrance | null
  takenAs: TakenAs[]
}

/** A found meeting, and what it was found in. */
export type SourcedMeeting = FoundMeeting & { source: "calendar" | "invitation" }

/** What was found, and what was left out, in sentences; or why nothing could be read. */
export type Found = { meetings: FoundMeeting[]; leftOut: string[] } | { trouble: string }
