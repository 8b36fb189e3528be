import { instantAt } from "./calendar"
import type { SetMeeting } from "./set-meeting"
import type { Story } from "./story"
import type { Telling } from "./telling"

const TWO_DAYS = 2 * 24 * 60 * 60_000

/** That a meeting was planned for another day first, if the story says so. */
export function addMove(
  telling: Telling,
  { story, set, planId }: { story: Story; set: SetMeeting; planId: string },
): void {
  const { movedFrom } = set.meeting
  if (!movedFrom) return
  const fromStart = instantAt(telling.dayOf(set.repKey, movedFrom.day), movedFrom.at, story.zone)
  const movedAt = new Date(Math.min(fromStart.getTime() - TWO_DAYS, telling.now.getTime() - TWO_DAYS / 8))
  const movedBy = telling.person(set.repKey).id
  telling.rows.meetingMoves.push({
    orgId: telling.orgId,
    id: telling.chance.id(movedAt),
    planId,
    kind: "rescheduled",
    fromStart,
    toStart: set.startsAt,
    movedBy,
    createdAt: movedAt,
  })
  telling.noteAudit({ event: "plan-rescheduled", at: movedAt, by: movedBy, kind: "plan", id: planId })
}
