import { and, eq, isNull } from "drizzle-orm"
import { markRead } from "../notifications/mark-read"
import { notify } from "../notifications/notify"
import { feedback } from "../schema"
import type { Scope } from "../scope"
import type { FoundFeedback } from "./find-feedback"

/** The rep has read it, and with it what told them of it. Said again, it stays as it was said first. */
export async function acknowledgeFeedback(scope: Scope, { id, planId, authorId }: FoundFeedback): Promise<void> {
  const { tx, orgId, now } = scope
  const said = await tx
    .update(feedback)
    .set({ acknowledgedAt: now })
    .where(and(eq(feedback.orgId, orgId), eq(feedback.id, id), isNull(feedback.acknowledgedAt)))
    .returning({ id: feedback.id })
  await markRead(scope, { aboutId: id })
  if (said.length > 0) await notify(scope, [authorId], { kind: "feedback-acknowledged", planId, aboutId: id })
}
