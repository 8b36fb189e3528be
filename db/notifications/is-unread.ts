import { type SQL, sql } from "drizzle-orm"
import { notifications } from "../schema"
import type { Scope } from "../scope"
import { isDebriefDue } from "./is-debrief-due"
import { isSoonAndNotReady } from "./is-soon-and-not-ready"

/**
 * Whether a notification of the actor's, joined with its plan, is still to be read: what the clock told of is not, once
 * it is done or past.
 */
export const isUnread = (scope: Scope): SQL<boolean> =>
  sql<boolean>`(${notifications.readAt} is null and case ${notifications.kind}
    when 'debrief-due' then (${isDebriefDue(scope)})
    when 'meeting-soon-not-ready' then (${isSoonAndNotReady(scope)})
    else true end)`
