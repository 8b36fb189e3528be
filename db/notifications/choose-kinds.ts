import { sql } from "drizzle-orm"
import type { NotificationKind } from "@/lib/notifications/kinds"
import { kindsFor } from "@/lib/notifications/kinds-for"
import { notificationChoices } from "../schema"
import type { Scope } from "../scope"

/** Keeps which of their kinds the actor wants to be told of; what they were told already stays. */
export async function chooseKinds(
  { tx, orgId, actor, now }: Scope,
  { kinds }: { kinds: readonly NotificationKind[] },
): Promise<void> {
  const theirs = kindsFor(actor.roles)
  if (theirs.length === 0) return
  await tx
    .insert(notificationChoices)
    .values(theirs.map((kind) => ({ orgId, userId: actor.userId, kind, wanted: kinds.includes(kind), updatedAt: now })))
    .onConflictDoUpdate({
      target: [notificationChoices.orgId, notificationChoices.userId, notificationChoices.kind],
      set: { wanted: sql`excluded.wanted`, updatedAt: now },
    })
}
