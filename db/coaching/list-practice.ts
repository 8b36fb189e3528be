import { and, desc, eq, isNull } from "drizzle-orm"
import type { PracticeItem } from "@/lib/coaching/practice-item"
import { practiceItems } from "../schema"
import type { Scope } from "../scope"

/** What this rep practises, the newest first: what is open, or all of it. */
export function listPractice(
  { tx, orgId }: Scope,
  { repId, open = true }: { repId: string; open?: boolean },
): Promise<PracticeItem[]> {
  return tx
    .select({
      id: practiceItems.id,
      feedbackId: practiceItems.feedbackId,
      part: practiceItems.part,
      words: practiceItems.words,
      createdAt: practiceItems.createdAt,
      doneAt: practiceItems.doneAt,
      donePlanId: practiceItems.donePlanId,
      droppedAt: practiceItems.droppedAt,
    })
    .from(practiceItems)
    .where(
      and(
        eq(practiceItems.orgId, orgId),
        eq(practiceItems.repId, repId),
        open ? and(isNull(practiceItems.doneAt), isNull(practiceItems.droppedAt)) : undefined,
      ),
    )
    .orderBy(desc(practiceItems.createdAt), desc(practiceItems.id))
    .limit(MOST)
}

const MOST = 100
