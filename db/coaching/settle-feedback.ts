import { and, eq, sql } from "drizzle-orm"
import { feedback } from "../schema"
import type { Scope } from "../scope"

/** Closes a thread, or opens it again: nothing is left to be said about it. */
export async function settleFeedback(
  { tx, orgId, now }: Scope,
  { feedbackId, settled }: { feedbackId: string; settled: boolean },
): Promise<void> {
  await tx
    .update(feedback)
    .set({ resolvedAt: settled ? sql`coalesce(${feedback.resolvedAt}, ${now.toISOString()}::timestamptz)` : null })
    .where(and(eq(feedback.orgId, orgId), eq(feedback.id, feedbackId)))
}
