import { and, isNotNull, isNull, not, or, type SQL, sql } from "drizzle-orm"
import type { ListedState } from "@/lib/plans/listed-state"
import { plans } from "../schema"
import type { TenantScope } from "../scope"
import { writtenColumn } from "./written-column"

/** `listedState` of lib as a condition: one of these states, or any where none is named. */
export function isListedAs({ now }: TenantScope, states: readonly ListedState[]): SQL | undefined {
  const { cancelledAt, debriefedAt, heldAt, readyAt, changesRequestedAt, startsAt } = plans
  const isOpen = and(isNull(cancelledAt), isNull(debriefedAt))
  const hasBegun = sql`(${heldAt} is not null or ${startsAt} <= ${now.toISOString()}::timestamptz)`
  const isReady = sql`(${readyAt} is not null and (${changesRequestedAt} is null or ${changesRequestedAt} < ${readyAt}))`
  const isUnready = and(isOpen, not(hasBegun), not(isReady))
  const conditions: Record<ListedState, SQL | undefined> = {
    cancelled: isNotNull(cancelledAt),
    debriefed: and(isNull(cancelledAt), isNotNull(debriefedAt)),
    "to-debrief": and(isOpen, hasBegun),
    ready: and(isOpen, not(hasBegun), isReady),
    "changes-requested": and(isUnready, isNotNull(changesRequestedAt)),
    draft: and(isUnready, isNull(changesRequestedAt), writtenColumn),
    "no-plan-yet": and(isUnready, isNull(changesRequestedAt), not(writtenColumn)),
  }
  return states.length > 0 ? or(...states.map((state) => conditions[state])) : undefined
}
