import { and, eq, type SQL, sql } from "drizzle-orm"
import type { Steps } from "@/lib/insights/period"
import type { LeftOut, ProgressStep } from "@/lib/insights/progress"
import { CRITERIA, type Criterion } from "@/lib/objectives/vocabulary"
import type { PlainDate } from "@/lib/relationships/sign"
import { startOfDay } from "@/lib/time/start-of-day"
import { debriefs, planReadings, plans } from "../schema"
import type { Scope } from "../scope"
import { ownPastMeetings } from "./own-past-meetings"

const VERDICTS = {
  specific: planReadings.specific,
  measurable: planReadings.measurable,
  achievable: planReadings.achievable,
  relevant: planReadings.relevant,
  time_bound: planReadings.timeBound,
} as const satisfies Record<Criterion, unknown>

const count = (condition: SQL) => sql<number>`(count(*) filter (where ${condition}))::int`
const perCriterion = (condition: (criterion: Criterion) => SQL) =>
  Object.fromEntries(CRITERIA.map((criterion) => [criterion, count(condition(criterion))])) as Record<
    Criterion,
    SQL<number>
  >

/** Counted in each week or month: the actor's own meetings, what the rules read, and what was told afterwards. */
export async function countBySteps(
  scope: Scope,
  { unit, starts }: Steps,
): Promise<{ steps: ProgressStep[]; leftOut: LeftOut }> {
  const zone = scope.actor.timeZone
  const [first = "1900-01-01"] = starts
  const start = sql<PlainDate>`date_trunc(${unit}, ${plans.startsAt} at time zone ${zone})::date::text`
  const withPrimary = sql`${debriefs.outcome} is not null and ${plans.primaryWords} <> ''`
  const found = await scope.tx
    .select({
      start,
      meetings: count(sql`true`),
      met: perCriterion((criterion) => sql`${VERDICTS[criterion]} = 'met'`),
      read: perCriterion((criterion) => sql`${VERDICTS[criterion]} in ('met', 'unclear', 'missing')`),
      doesNotFit: perCriterion((criterion) => sql`${VERDICTS[criterion]} = 'does-not-fit'`),
      notRead: count(sql`coalesce(${planReadings.specific}, 'not-read') = 'not-read'`),
      askable: count(sql`${debriefs.primaryAsked} is not null`),
      asked: count(sql`${debriefs.primaryAsked}`),
      told: count(withPrimary),
      primary: count(sql`${withPrimary} and ${debriefs.outcome} = 'primary-achieved'`),
      either: count(sql`${withPrimary} and ${debriefs.outcome} in ('primary-achieved', 'fallback-achieved')`),
    })
    .from(plans)
    .leftJoin(planReadings, and(eq(planReadings.orgId, plans.orgId), eq(planReadings.planId, plans.id)))
    .leftJoin(debriefs, and(eq(debriefs.orgId, plans.orgId), eq(debriefs.planId, plans.id)))
    .where(ownPastMeetings(scope, startOfDay(first, zone)))
    .groupBy(sql`1`)
  const steps = starts.map((day): ProgressStep => {
    const row = found.find((one) => one.start === day)
    const rate = (met: number | undefined, of: number | undefined) => ({ met: met ?? 0, of: of ?? 0 })
    const criteria = CRITERIA.map((criterion) => [criterion, rate(row?.met[criterion], row?.read[criterion])])
    return {
      start: day,
      meetings: row?.meetings ?? 0,
      criteria: Object.fromEntries(criteria) as ProgressStep["criteria"],
      debriefs: {
        asked: rate(row?.asked, row?.askable),
        primary: rate(row?.primary, row?.told),
        "primary-or-fallback": rate(row?.either, row?.told),
      },
    }
  })
  const sum = (values: number[]) => values.reduce((all, one) => all + one, 0)
  return {
    steps,
    leftOut: {
      doesNotFit: sum(found.flatMap((row) => Object.values(row.doesNotFit))),
      notRead: sum(found.map((row) => row.notRead)),
    },
  }
}
