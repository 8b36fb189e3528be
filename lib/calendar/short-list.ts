import type { SourcedMeeting } from "./found-meeting"
import { isMoved, type KnownMeeting } from "./known-meeting"

/** The most meetings that are offered at once, and the most of those that are only named. */
const MOST_OFFERED = 60
const MOST_LEFT = 30

/**
 * Of many found meetings those worth showing, in their order: the soonest that can be taken over, and the latest of
 * those that cannot. The others are counted, in sentences.
 */
export function shortList(
  found: readonly SourcedMeeting[],
  known: readonly KnownMeeting[],
): { meetings: SourcedMeeting[]; leftOut: string[] } {
  const here = new Map(known.map((meeting) => [meeting.key, meeting]))
  const isLeft = (meeting: SourcedMeeting): boolean => {
    const before = here.get(meeting.key)
    return meeting.hindrance !== null || (before !== undefined && !isMoved(meeting, before))
  }
  const left = found.filter(isLeft)
  const offered = found.filter((meeting) => !isLeft(meeting))
  const shown = new Set([...offered.slice(0, MOST_OFFERED), ...left.slice(-MOST_LEFT)])
  return {
    meetings: found.filter((meeting) => shown.has(meeting)),
    leftOut: [
      ...more(offered.length - MOST_OFFERED, "more to come later. Take these over first, then import the file again."),
      ...more(left.length - MOST_LEFT, "more that cannot be taken over."),
    ],
  }
}

const more = (count: number, says: string): string[] =>
  count > 0 ? [`There ${count === 1 ? "is" : "are"} ${count.toLocaleString("en-GB")} ${says}`] : []
