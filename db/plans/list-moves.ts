import { and, desc, eq } from "drizzle-orm"
import type { Move } from "@/lib/plans/later-start"
import { meetingMoves } from "../schema"
import type { TenantScope } from "../scope"

/** How a meeting's start was moved, the newest first. Whoever asks must have been let at the plan. */
export function listMoves(
  { tx, orgId }: TenantScope,
  { planId, atMost = 50 }: { planId: string; atMost?: number },
): Promise<Move[]> {
  const m = meetingMoves
  return tx
    .select({ kind: m.kind, fromStart: m.fromStart, toStart: m.toStart })
    .from(m)
    .where(and(eq(m.orgId, orgId), eq(m.planId, planId)))
    .orderBy(desc(m.createdAt), desc(m.id))
    .limit(atMost)
}
