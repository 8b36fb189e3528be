import { and, eq, inArray } from "drizzle-orm"
import type { KnownMeeting } from "@/lib/calendar/known-meeting"
import { isOpenToWriting } from "@/lib/plans/plan-state"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { dateColumns } from "./date-columns"

/** The actor's own meetings that were taken over from a calendar under one of these names. */
export async function listCalendarMeetings(
  { tx, orgId, actor, now }: Scope,
  keys: readonly string[],
): Promise<KnownMeeting[]> {
  if (keys.length === 0) return []
  const found = await tx
    .select({
      key: plans.calendarKey,
      planId: plans.id,
      startsAt: plans.startsAt,
      dates: dateColumns,
    })
    .from(plans)
    .where(and(eq(plans.orgId, orgId), eq(plans.repId, actor.userId), inArray(plans.calendarKey, [...keys])))
  return found.map(({ key, planId, startsAt, dates }) => ({
    key: key ?? "",
    planId,
    startsAt,
    isOpen: isOpenToWriting({ startsAt, dates }, now),
  }))
}
