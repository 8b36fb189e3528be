import { sql } from "drizzle-orm"
import { newId } from "@/lib/id"
import type { NotificationKind } from "@/lib/notifications/kinds"
import { notificationChoices, notifications } from "../schema"
import type { Scope } from "../scope"

/** What somebody is to be told: of which plan, and of what exactly. */
export type Notice = { kind: NotificationKind; planId: string; aboutId: string }

/**
 * Tells these people, in the transaction of what caused it; whatever else tells people (mail) reads the same rows. Nobody
 * is told of their own doing, or of a kind they do not want, or twice of one thing: told again while it is unread, it moves up.
 */
export async function notify(
  scope: Scope,
  userIds: readonly string[],
  { kind, planId, aboutId }: Notice,
): Promise<void> {
  const { tx, orgId, actor, now } = scope
  const others = [...new Set(userIds)].filter((userId) => userId !== actor.userId)
  if (others.length === 0) return
  const unwanted = await tx
    .select({ userId: notificationChoices.userId })
    .from(notificationChoices)
    .where(
      sql`${notificationChoices.orgId} = ${orgId} and ${notificationChoices.kind} = ${kind} and not ${notificationChoices.wanted}`,
    )
  const told = others.filter((userId) => unwanted.every((choice) => choice.userId !== userId))
  if (told.length === 0) return
  await tx
    .insert(notifications)
    .values(
      told.map((userId) => ({
        orgId,
        id: newId(),
        userId,
        kind,
        planId,
        aboutId,
        actorId: actor.userId,
        createdAt: now,
      })),
    )
    .onConflictDoUpdate({
      target: [notifications.orgId, notifications.userId, notifications.kind, notifications.aboutId],
      set: { createdAt: now, readAt: null, actorId: actor.userId },
    })
}
