import { and, eq, or, type SQL } from "drizzle-orm"
import { isCoachedByActor } from "../people/is-coached-by-actor"
import { notifications, plans } from "../schema"
import type { Scope } from "../scope"

/** The condition that a notification, joined with its plan, is the actor's: told to them, of a plan they may still read. */
export const isTheirs = (scope: Scope): SQL | undefined =>
  and(
    eq(notifications.orgId, scope.orgId),
    eq(notifications.userId, scope.actor.userId),
    or(eq(plans.repId, scope.actor.userId), isCoachedByActor(scope, plans.repId)),
  )
