import { and, eq } from "drizzle-orm"
import type { NotificationKind } from "@/lib/notifications/kinds"
import { kindsFor } from "@/lib/notifications/kinds-for"
import { notificationChoices } from "../schema"
import type { Scope } from "../scope"

/** The kinds the actor can be told of, and whether they want to be. */
export async function listChoices({ tx, orgId, actor }: Scope): Promise<{ kind: NotificationKind; wanted: boolean }[]> {
  const unwanted = await tx
    .select({ kind: notificationChoices.kind })
    .from(notificationChoices)
    .where(
      and(
        eq(notificationChoices.orgId, orgId),
        eq(notificationChoices.userId, actor.userId),
        eq(notificationChoices.wanted, false),
      ),
    )
  return kindsFor(actor.roles).map((kind) => ({ kind, wanted: unwanted.every((one) => one.kind !== kind) }))
}
