import { and, eq } from "drizzle-orm"
import type { Subject } from "@/lib/access/permissions"
import { notifications } from "../schema"
import type { Scope } from "../scope"

/** A notification of the actor's as a subject; null for what somebody else was told. */
export async function findOwnNotification(
  { tx, orgId, actor }: Scope,
  { notificationId }: { notificationId: string },
): Promise<Subject | null> {
  const [found] = await tx
    .select({ ownerId: notifications.userId })
    .from(notifications)
    .where(
      and(eq(notifications.orgId, orgId), eq(notifications.id, notificationId), eq(notifications.userId, actor.userId)),
    )
  return found ? { ...found, coachedByActor: false } : null
}
