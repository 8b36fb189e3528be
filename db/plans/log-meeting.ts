import { and, eq } from "drizzle-orm"
import { notFound, Refusal } from "@/lib/access/refusal"
import type { DebriefEntries } from "@/lib/plans/debrief"
import type { Channel } from "@/lib/plans/meeting"
import { record } from "../audit/record"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { debriefMeeting } from "./debrief-meeting"
import { requirePresent } from "./require-present"

export type MeetingToLog = {
  /** Made by the page that drew the form, so that a form sent twice logs one meeting. */
  id: string
  accountId: string
  mainContactId: string | null
  startsAt: Date
  timeZone: string
  minutes: number
  channel: Channel
  debrief: DebriefEntries
}

/**
 * Logs a meeting that took place without a plan, with its debrief. Sent again with the same id and words it changes
 * nothing. Throws `invalid` for a time to come, `not-found` for people who are not there, a `DebriefConflict` where
 * something else was told under this id.
 */
export async function logMeeting(scope: Scope, { id, debrief, ...meeting }: MeetingToLog): Promise<{ id: string }> {
  const { orgId, actor, tx, now } = scope
  await requirePresent(scope, {
    accountId: meeting.accountId,
    contactIds: meeting.mainContactId ? [meeting.mainContactId] : [],
  })
  if (meeting.startsAt.getTime() > now.getTime())
    throw new Refusal("invalid", "That time is still to come. Plan the meeting instead.")
  const facts = { source: "unplanned", heldFrom: "none", heldAt: now, heldBy: actor.userId } as const
  const made = await tx
    .insert(plans)
    .values({ orgId, id, repId: actor.userId, ...meeting, ...facts, createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .returning({ id: plans.id })
  const about = { subjectKind: "plan", subjectId: id }
  if (made.length > 0) {
    await record(scope, { event: "plan-created", ...about, detail: "unplanned" })
    await record(scope, { event: "plan-held", ...about, detail: "none" })
  } else if (!(await isLoggedAlready(scope, id))) throw notFound("This plan")
  await debriefMeeting(scope, { planId: id, entries: debrief })
  return { id }
}

async function isLoggedAlready({ tx, orgId, actor }: Scope, id: string): Promise<boolean> {
  const { orgId: org, repId, source } = plans
  const found = await tx
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(org, orgId), eq(plans.id, id), eq(repId, actor.userId), eq(source, "unplanned")))
  return found.length > 0
}
