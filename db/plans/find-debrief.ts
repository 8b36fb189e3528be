import { and, eq } from "drizzle-orm"
import type { Debrief } from "@/lib/plans/debrief"
import { debriefs } from "../schema"
import type { TenantScope } from "../scope"

/** What was told of a meeting; null where nobody has. Whoever asks must have been let at the plan. */
export async function findDebrief({ tx, orgId }: TenantScope, { planId }: { planId: string }): Promise<Debrief | null> {
  const d = debriefs
  const [found] = await tx
    .select({
      version: d.version,
      updatedAt: d.updatedAt,
      outcome: d.outcome,
      primaryAsked: d.primaryAsked,
      fallbackTrigger: d.fallbackTrigger,
      said: d.said,
      heard: d.heard,
      reaction: d.reaction,
      agreedAction: d.agreedAction,
      agreedBy: d.agreedBy,
      agreedDue: d.agreedDue,
    })
    .from(d)
    .where(and(eq(d.orgId, orgId), eq(d.planId, planId)))
  return found ?? null
}
