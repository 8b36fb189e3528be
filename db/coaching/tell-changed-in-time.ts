import { and, eq } from "drizzle-orm"
import { feedback } from "../schema"
import type { Scope } from "../scope"

/** After the meeting the rep says whether a late must-fix was changed before it began. The last answer stands. */
export async function tellChangedInTime(
  { tx, orgId }: Scope,
  { feedbackId, changed }: { feedbackId: string; changed: boolean },
): Promise<void> {
  await tx
    .update(feedback)
    .set({ changedInTime: changed })
    .where(and(eq(feedback.orgId, orgId), eq(feedback.id, feedbackId), eq(feedback.late, true)))
}
