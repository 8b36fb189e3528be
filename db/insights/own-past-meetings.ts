import { and, eq, gte, isNull, lt, type SQL } from "drizzle-orm"
import { plans } from "../schema"
import type { Scope } from "../scope"

/** The actor's own meetings from a moment on that have begun and did not fall through: what their progress counts. */
export const ownPastMeetings = ({ orgId, actor, now }: Scope, from: Date): SQL | undefined =>
  and(
    eq(plans.orgId, orgId),
    eq(plans.repId, actor.userId),
    gte(plans.startsAt, from),
    lt(plans.startsAt, now),
    isNull(plans.cancelledAt),
  )
