import type { MoveKind } from "./meeting"

/** How far a meeting that has not started yet is put off: a quarter of an hour, or to its planned end. */
export const PUT_OFF_BY = ["quarter", "end"] as const
export type PutOffBy = (typeof PUT_OFF_BY)[number]

/** One time a meeting's start was moved. */
export type Move = { kind: MoveKind; fromStart: Date; toStart: Date }

type Meeting = { startsAt: Date; minutes: number /** Newest first. */; moves: readonly Move[] }

const MINUTE = 60_000

/**
 * When the meeting was to end before its start was put off at its own time, however often that was. A start that was
 * set anew since begins a new meeting.
 */
export function plannedEnd({ startsAt, minutes, moves }: Meeting): Date {
  let start = startsAt.getTime()
  for (const { kind, fromStart, toStart } of moves) {
    if (kind !== "not-started-yet" || toStart.getTime() !== start) break
    start = fromStart.getTime()
  }
  return new Date(start + minutes * MINUTE)
}

/** The start a meeting is put off to; null where it has not begun, or its planned end has come. */
export function laterStart(meeting: Meeting, by: PutOffBy, now: Date): Date | null {
  const end = plannedEnd(meeting).getTime()
  if (now.getTime() < meeting.startsAt.getTime() || now.getTime() >= end) return null
  const quarter = Math.ceil(now.getTime() / MINUTE) * MINUTE + 15 * MINUTE
  return new Date(by === "end" ? end : Math.min(quarter, end))
}
