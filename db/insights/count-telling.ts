import { and, eq, sql } from "drizzle-orm"
import type { ToldRow } from "@/lib/insights/progress"
import { debriefs, planReadings, plans } from "../schema"
import type { Scope } from "../scope"
import { ownPastMeetings } from "./own-past-meetings"

/**
 * What came of telling the ask, or of not telling it, by the buyer's grade on the meeting's day: of the actor's own
 * debriefed meetings with a primary. `notSaidHowMuch` are those whose debrief does not say how much was told.
 */
export async function countTelling(
  scope: Scope,
  { from }: { from: Date },
): Promise<{ told: ToldRow[]; notSaidHowMuch: number }> {
  const told = sql<boolean | null>`${debriefs.heard} in ('ask', 'ask-ahead')`
  const found = await scope.tx
    .select({
      grade: planReadings.grade,
      told,
      met: sql<number>`(count(*) filter (where ${debriefs.outcome} = 'primary-achieved'))::int`,
      of: sql<number>`count(*)::int`,
    })
    .from(plans)
    .innerJoin(debriefs, and(eq(debriefs.orgId, plans.orgId), eq(debriefs.planId, plans.id)))
    .innerJoin(planReadings, and(eq(planReadings.orgId, plans.orgId), eq(planReadings.planId, plans.id)))
    .where(and(ownPastMeetings(scope, from), sql`${plans.primaryWords} <> ''`))
    .groupBy(planReadings.grade, sql`2`)
  return {
    told: found.flatMap(({ grade, told: wasTold, met, of }) =>
      wasTold === null ? [] : [{ grade, told: wasTold, achieved: { met, of } }],
    ),
    notSaidHowMuch: found.reduce((sum, { told: wasTold, of }) => (wasTold === null ? sum + of : sum), 0),
  }
}
