import { and, eq, isNotNull, sql } from "drizzle-orm"
import type { AdviceRow } from "@/lib/insights/progress"
import { debriefs, planReadings, plans } from "../schema"
import type { Scope } from "../scope"
import { ownPastMeetings } from "./own-past-meetings"

/** How often the advice on what the customer hears was followed before the actor's own debriefed meetings, and what came of it. */
export async function countAdvice(scope: Scope, { from }: { from: Date }): Promise<AdviceRow[]> {
  const found = await scope.tx
    .select({
      followed: planReadings.followed,
      met: sql<number>`(count(*) filter (where ${debriefs.outcome} = 'primary-achieved'))::int`,
      of: sql<number>`count(*)::int`,
    })
    .from(plans)
    .innerJoin(debriefs, and(eq(debriefs.orgId, plans.orgId), eq(debriefs.planId, plans.id)))
    .innerJoin(planReadings, and(eq(planReadings.orgId, plans.orgId), eq(planReadings.planId, plans.id)))
    .where(and(ownPastMeetings(scope, from), isNotNull(planReadings.followed)))
    .groupBy(planReadings.followed)
  return found.flatMap(({ followed, met, of }) => (followed === null ? [] : [{ followed, achieved: { met, of } }]))
}
