import { and, eq, isNull } from "drizzle-orm"
import { practiceItems } from "../schema"
import type { Scope } from "../scope"

type End = { itemId: string; end: "done" | "dropped" | "open"; planId: string | null }

/** Ends a practice item, as done (in a plan, where it was one) or dropped, or opens it again. An end that stands, stays. */
export async function endPractice({ tx, orgId, now }: Scope, { itemId, end, planId }: End): Promise<void> {
  const ofThis = and(eq(practiceItems.orgId, orgId), eq(practiceItems.id, itemId))
  if (end === "open") {
    await tx.update(practiceItems).set({ doneAt: null, donePlanId: null, droppedAt: null }).where(ofThis)
    return
  }
  await tx
    .update(practiceItems)
    .set(end === "done" ? { doneAt: now, donePlanId: planId } : { droppedAt: now })
    .where(and(ofThis, isNull(practiceItems.doneAt), isNull(practiceItems.droppedAt)))
}
