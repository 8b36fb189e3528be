import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm"
import type { PlanSummary } from "@/lib/plans/plan"
import { accounts, contacts, plans, users } from "../schema"
import type { Scope } from "../scope"
import { writtenColumn } from "./written-column"

/** A place in a list of plans: the start and id of one row. */
export type PlanCursor = { startsAt: Date; id: string }

export type PlanListPage = {
  /** The latest meeting first. */
  rows: PlanSummary[]
  /** Ask with it for the meetings after this page's first; null where there are none. */
  newer: PlanCursor | null
  /** Ask with it for the meetings before this page's last; null where there are none. */
  older: PlanCursor | null
}

type Asked = { newerThan?: PlanCursor; olderThan?: PlanCursor; accountId?: string; atMost?: number }

/** The actor's own plans by the meeting's start, a page at a time. */
export async function listPlans(
  scope: Scope,
  { newerThan, olderThan, accountId, atMost = 25 }: Asked = {},
): Promise<PlanListPage> {
  const backwards = newerThan !== undefined
  const cursor = newerThan ?? olderThan
  const found = await scope.tx
    .select({
      id: plans.id,
      rep: { id: users.id, name: users.name },
      account: { id: accounts.id, name: accounts.name },
      contact: { name: contacts.name, title: contacts.title },
      startsAt: plans.startsAt,
      timeZone: plans.timeZone,
      minutes: plans.minutes,
      channel: plans.channel,
      primaryWords: plans.primaryWords,
      isWritten: writtenColumn,
      dates: {
        readyAt: plans.readyAt,
        changesRequestedAt: plans.changesRequestedAt,
        cancelledAt: plans.cancelledAt,
        cancelReason: plans.cancelReason,
        heldAt: plans.heldAt,
        debriefedAt: plans.debriefedAt,
      },
    })
    .from(plans)
    .innerJoin(accounts, and(eq(accounts.orgId, plans.orgId), eq(accounts.id, plans.accountId)))
    .innerJoin(users, and(eq(users.orgId, plans.orgId), eq(users.id, plans.repId)))
    .leftJoin(contacts, and(eq(contacts.orgId, plans.orgId), eq(contacts.id, plans.mainContactId)))
    .where(
      and(
        eq(plans.orgId, scope.orgId),
        eq(plans.repId, scope.actor.userId),
        accountId ? eq(plans.accountId, accountId) : undefined,
        cursor ? beyond(cursor, backwards) : undefined,
      ),
    )
    .orderBy(backwards ? asc(plans.startsAt) : desc(plans.startsAt), backwards ? asc(plans.id) : desc(plans.id))
    .limit(atMost + 1)
  const more = found.length > atMost
  const page = found.slice(0, atMost)
  const rows = backwards ? page.reverse() : page
  const [first, last] = [rows.at(0), rows.at(-1)]
  return {
    rows,
    newer: first && (backwards ? more : olderThan !== undefined) ? placeOf(first) : null,
    older: last && (backwards ? true : more) ? placeOf(last) : null,
  }
}

const placeOf = ({ startsAt, id }: PlanSummary): PlanCursor => ({ startsAt, id })

const beyond = ({ startsAt, id }: PlanCursor, backwards: boolean): SQL =>
  sql`(${plans.startsAt}, ${plans.id}) ${backwards ? sql`>` : sql`<`} (${startsAt.toISOString()}::timestamptz, ${id}::uuid)`
