import { and, eq, or, type SQL, sql } from "drizzle-orm"
import { newId } from "@/lib/id"
import type { ClockKind } from "@/lib/notifications/kinds"
import { notificationChoices, notifications, plans } from "../schema"
import type { Scope } from "../scope"
import { endsAt } from "./ends-at"
import { isDebriefDue } from "./is-debrief-due"
import { isSoonAndNotReady } from "./is-soon-and-not-ready"
import { soonFrom } from "./soon-from"

/**
 * Tells the actor what the clock has to tell of their own meetings, since nothing runs by itself: called where their
 * notifications are read. Told once of each; again only if the meeting was moved since. Almost always there is nothing
 * to tell, and nothing is written.
 */
export async function tellOfTheClock(scope: Scope): Promise<void> {
  const { tx, orgId, actor, now } = scope
  const soon = isSoonAndNotReady(scope)
  const due = await tx
    .select({
      planId: plans.id,
      kind: sql<ClockKind>`case when ${soon} then 'meeting-soon-not-ready' else 'debrief-due' end`,
    })
    .from(plans)
    .where(
      and(
        eq(plans.orgId, orgId),
        eq(plans.repId, actor.userId),
        or(
          and(soon, isNew(scope, "meeting-soon-not-ready", soonFrom)),
          and(isDebriefDue(scope), isNew(scope, "debrief-due", endsAt)),
        ),
      ),
    )
  if (due.length === 0) return
  await tx
    .insert(notifications)
    .values(
      due.map(({ planId, kind }) => ({
        orgId,
        id: newId(),
        userId: actor.userId,
        kind,
        planId,
        aboutId: planId,
        createdAt: now,
      })),
    )
    .onConflictDoUpdate({
      target: [notifications.orgId, notifications.userId, notifications.kind, notifications.aboutId],
      set: { createdAt: now, readAt: null },
    })
}

/** Wanted, and not told since it came to be so. */
const isNew = ({ orgId, actor }: Scope, kind: ClockKind, since: SQL): SQL => sql`not exists (
    select from ${notifications} told where told.org_id = ${orgId}::uuid and told.user_id = ${actor.userId}::uuid
      and told.kind = ${kind} and told.about_id = ${plans.id} and told.created_at >= ${since})
  and not exists (
    select from ${notificationChoices} chosen where chosen.org_id = ${orgId}::uuid and chosen.user_id = ${actor.userId}::uuid
      and chosen.kind = ${kind} and not chosen.wanted)`
