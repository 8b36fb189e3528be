import { and, count, countDistinct, desc, eq, isNull } from "drizzle-orm"
import type { UnfittingCount } from "@/lib/plans/unfitting-row"
import { unfittingFindings } from "../schema"
import type { Scope } from "../scope"

/** How often each rule's findings stand as not fitting in the whole organisation, the most often first. Never the words. */
export function countUnfitting({ tx, orgId }: Scope): Promise<UnfittingCount[]> {
  const { rule, planId, notedBy } = unfittingFindings
  return tx
    .select({ rule, times: count(), plans: countDistinct(planId), reps: countDistinct(notedBy) })
    .from(unfittingFindings)
    .where(and(eq(unfittingFindings.orgId, orgId), isNull(unfittingFindings.withdrawnAt)))
    .groupBy(rule)
    .orderBy(desc(count()), rule)
}
