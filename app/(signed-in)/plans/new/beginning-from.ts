import type { EarlierToBeginWith } from "@/components/plans/begin-with"
import { carriedOver } from "@/lib/plans/carried-over"
import type { EarlierMeeting } from "@/lib/plans/earlier-meeting"
import { sayCarried } from "@/lib/plans/say-carried"
import { suggestAfter } from "@/lib/plans/suggest-start"
import { dayIn } from "@/lib/time/day"
import { sayDay } from "@/lib/time/say-time"

/** What the form of a new plan is filled with from an earlier meeting, and what it says of it. */
export function beginningFrom({ plan, debrief }: EarlierMeeting, how: EarlierToBeginWith["how"], now: Date) {
  const { startsAt, timeZone, minutes, channel, place } = plan
  const offer: EarlierToBeginWith = {
    planId: plan.id,
    how,
    day: sayDay(dayIn(startsAt, timeZone), dayIn(now, timeZone)),
    brings: sayCarried(carriedOver({ plan, debrief })),
  }
  return {
    offer,
    start: suggestAfter({ startsAt, timeZone, agreedDue: debrief?.agreedDue ?? null }, now),
    usual: { minutes, channel, place },
  }
}
