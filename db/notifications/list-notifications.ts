import { and, desc, eq, sql } from "drizzle-orm"
import type { Notification } from "@/lib/notifications/notification"
import { accounts, notifications, plans, users } from "../schema"
import type { Scope } from "../scope"
import { isTheirs } from "./is-theirs"
import { isUnread } from "./is-unread"
import { tellOfTheClock } from "./tell-of-the-clock"

/** What is shown; who has more to read than this reads the newest. */
const MOST = 100

/** What the actor was told, the newest first, with what the clock has to tell by now. */
export async function listNotifications(scope: Scope): Promise<Notification[]> {
  await tellOfTheClock(scope)
  return scope.tx
    .select({
      id: notifications.id,
      kind: notifications.kind,
      planId: notifications.planId,
      aboutId: notifications.aboutId,
      by: users.name,
      account: accounts.name,
      startsAt: plans.startsAt,
      isOwn: sql<boolean>`${plans.repId} = ${scope.actor.userId}::uuid`,
      createdAt: notifications.createdAt,
      unread: isUnread(scope),
    })
    .from(notifications)
    .innerJoin(plans, and(eq(plans.orgId, notifications.orgId), eq(plans.id, notifications.planId)))
    .innerJoin(accounts, and(eq(accounts.orgId, plans.orgId), eq(accounts.id, plans.accountId)))
    .leftJoin(users, and(eq(users.orgId, notifications.orgId), eq(users.id, notifications.actorId)))
    .where(isTheirs(scope))
    .orderBy(desc(notifications.createdAt), desc(notifications.id))
    .limit(MOST)
}
