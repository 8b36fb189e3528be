import { and, eq, sql } from "drizzle-orm"
import { markRead } from "../notifications/mark-read"
import { feedback } from "../schema"
import type { Scope } from "../scope"

/** The rep says that it is done, or that it is not after all. Done is read, too. */
export async function markFeedbackDone(
  scope: Scope,
  { feedbackId, done }: { feedbackId: string; done: boolean },
): Promise<void> {
  const { tx, orgId, now } = scope
  if (done) await markRead(scope, { aboutId: feedbackId })
  await tx
    .update(feedback)
    .set(
      done
        ? {
            doneAt: sql`coalesce(${feedback.doneAt}, ${now.toISOString()}::timestamptz)`,
            acknowledgedAt: sql`coalesce(${feedback.acknowledgedAt}, ${now.toISOString()}::timestamptz)`,
          }
        : { doneAt: null },
    )
    .where(and(eq(feedback.orgId, orgId), eq(feedback.id, feedbackId)))
}
