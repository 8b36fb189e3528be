import { and, eq, isNull, type SQL } from "drizzle-orm"
import { notifications } from "../schema"
import type { Scope } from "../scope"

type Which = { notificationId: string } | { aboutId: string } | "all"

/** The actor has read one thing they were told, all that is about one thing, or everything. Another's stays as it is. */
export async function markRead({ tx, orgId, actor, now }: Scope, which: Which): Promise<void> {
  await tx
    .update(notifications)
    .set({ readAt: now })
    .where(
      and(
        eq(notifications.orgId, orgId),
        eq(notifications.userId, actor.userId),
        isNull(notifications.readAt),
        narrowed(which),
      ),
    )
}

function narrowed(which: Which): SQL | undefined {
  if (which === "all") return undefined
  return "aboutId" in which ? eq(notifications.aboutId, which.aboutId) : eq(notifications.id, which.notificationId)
}
