import { and, desc, eq, isNull, lte } from "drizzle-orm"
import type { EarlierMeeting } from "@/lib/plans/earlier-meeting"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { listEarlierDebriefs } from "./list-earlier-debriefs"
import { planOf } from "./plan-of"
import { selectPlans } from "./select-plans"

/** The one meant: by its id, or the last that has begun with an account and was not called off. */
type Wanted = { planId: string } | { accountId: string }

/**
 * An earlier meeting of the actor's own with what was told of it, to start the next from; null where there is none.
 * A colleague's meeting is never answered: how it was prepared is theirs.
 */
export async function findEarlierMeeting(scope: Scope, wanted: Wanted): Promise<EarlierMeeting | null> {
  const { orgId, actor, now } = scope
  const isMeant =
    "planId" in wanted
      ? eq(plans.id, wanted.planId)
      : and(eq(plans.accountId, wanted.accountId), lte(plans.startsAt, now), isNull(plans.cancelledAt))
  const [found] = await selectPlans(scope)
    .where(and(eq(plans.orgId, orgId), eq(plans.repId, actor.userId), isMeant))
    .orderBy(desc(plans.startsAt), desc(plans.id))
    .limit(1)
  if (!found) return null
  const plan = planOf(found)
  const debriefs = await listEarlierDebriefs(scope, { planId: plan.id })
  return { plan, debrief: debriefs.find(({ planId }) => planId === plan.id) ?? null }
}
