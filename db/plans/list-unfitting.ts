import { and, asc, desc, eq, isNull, or, type SQL, sql } from "drizzle-orm"
import type { PlanCursor } from "@/lib/plans/plan-cursor"
import type { UnfittingRow } from "@/lib/plans/unfitting-row"
import { isCoachedByActor } from "../people/is-coached-by-actor"
import { accounts, plans, unfittingFindings, users } from "../schema"
import type { Scope } from "../scope"

export type UnfittingPage = { rows: UnfittingRow[]; newer: PlanCursor | null; older: PlanCursor | null }
type Asked = { newerThan?: PlanCursor; olderThan?: PlanCursor; atMost?: number }

/**
 * What stands as not fitting in the actor's own plans and, for a manager, in those of the reps they coach today: the
 * latest first, a page at a time. A cursor's `startsAt` is here when it was said.
 */
export async function listUnfitting(
  scope: Scope,
  { newerThan, olderThan, atMost = 25 }: Asked = {},
): Promise<UnfittingPage> {
  const { tx, orgId, actor } = scope
  const backwards = newerThan !== undefined
  const cursor = newerThan ?? olderThan
  const own = eq(plans.repId, actor.userId)
  const found = await tx
    .select({
      id: unfittingFindings.id,
      rule: unfittingFindings.rule,
      field: unfittingFindings.field,
      words: unfittingFindings.words,
      createdAt: unfittingFindings.createdAt,
      rep: { id: users.id, name: users.name },
      plan: { id: plans.id, account: accounts.name, startsAt: plans.startsAt },
    })
    .from(unfittingFindings)
    .innerJoin(plans, and(eq(plans.orgId, unfittingFindings.orgId), eq(plans.id, unfittingFindings.planId)))
    .innerJoin(accounts, and(eq(accounts.orgId, plans.orgId), eq(accounts.id, plans.accountId)))
    .innerJoin(users, and(eq(users.orgId, plans.orgId), eq(users.id, plans.repId)))
    .where(
      and(
        eq(unfittingFindings.orgId, orgId),
        isNull(unfittingFindings.withdrawnAt),
        actor.roles.includes("manager") ? or(own, isCoachedByActor(scope, plans.repId)) : own,
        cursor ? beyond(cursor, backwards) : undefined,
      ),
    )
    .orderBy(
      backwards ? asc(unfittingFindings.createdAt) : desc(unfittingFindings.createdAt),
      backwards ? asc(unfittingFindings.id) : desc(unfittingFindings.id),
    )
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

const placeOf = ({ createdAt, id }: UnfittingRow): PlanCursor => ({ startsAt: createdAt, id })

const beyond = ({ startsAt, id }: PlanCursor, backwards: boolean): SQL =>
  sql`(${unfittingFindings.createdAt}, ${unfittingFindings.id}) ${backwards ? sql`>` : sql`<`} (${startsAt.toISOString()}::timestamptz, ${id}::uuid)`
