import { and, eq } from "drizzle-orm"
import type { Subject } from "@/lib/access/permissions"
import { isCoachedByActor } from "../people/is-coached-by-actor"
import { practiceItems } from "../schema"
import type { Scope } from "../scope"

/** A practice item as a subject; null when it is not in the organisation. */
export async function findPracticeItem(
  scope: Scope,
  { itemId }: { itemId: string },
): Promise<(Subject & { id: string }) | null> {
  const [found] = await scope.tx
    .select({
      id: practiceItems.id,
      ownerId: practiceItems.repId,
      coachedByActor: isCoachedByActor(scope, practiceItems.repId),
    })
    .from(practiceItems)
    .where(and(eq(practiceItems.orgId, scope.orgId), eq(practiceItems.id, itemId)))
  return found ?? null
}
