import { and, asc, desc, eq, gte, ilike, lt, or, type SQL, sql } from "drizzle-orm"
import type { PlanSummary } from "@/lib/plans/plan"
import type { PlanCursor } from "@/lib/plans/plan-cursor"
import { NO_FILTERS, type PlanFilters } from "@/lib/plans/plan-filters"
import { timeSpan } from "@/lib/plans/time-span"
import { accounts, contacts, plans, users } from "../schema"
import type { Scope } from "../scope"
import { dateColumns } from "./date-columns"
import { isListedAs } from "./is-listed-as"
import { writtenColumn } from "./written-column"

export type PlanListPage = {
  rows: PlanSummary[]
  /** Ask with it for the page before this one, in the order of the list; null where this is the first. */
  before: PlanCursor | null
  /** Ask with it for the page that follows; null where this is the last. */
  after: PlanCursor | null
}

type Asked = { filters?: PlanFilters; after?: PlanCursor; before?: PlanCursor; atMost?: number }

/**
 * The actor's own plans that pass the filters, a page at a time, in the order the asked time is read in (`timeSpan`).
 * Words are looked for in the rows of one rep alone, which is what bounds it: row security keeps an index on words from
 * being used.
 */
export async function listPlans(
  scope: Scope,
  { filters = NO_FILTERS, after, before, atMost = 25 }: Asked = {},
): Promise<PlanListPage> {
  const { tx, orgId, actor, now } = scope
  const { from, before: end, order } = timeSpan(filters, { zone: actor.timeZone, now })
  const backwards = before !== undefined
  const upwards = (order === "soonest-first") !== backwards
  const cursor = before ?? after
  const direction = upwards ? asc : desc
  const found = await tx
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
      dates: dateColumns,
    })
    .from(plans)
    .innerJoin(accounts, and(eq(accounts.orgId, plans.orgId), eq(accounts.id, plans.accountId)))
    .innerJoin(users, and(eq(users.orgId, plans.orgId), eq(users.id, plans.repId)))
    .leftJoin(contacts, and(eq(contacts.orgId, plans.orgId), eq(contacts.id, plans.mainContactId)))
    .where(
      and(
        eq(plans.orgId, orgId),
        eq(plans.repId, actor.userId),
        from ? gte(plans.startsAt, from) : undefined,
        end ? lt(plans.startsAt, end) : undefined,
        filters.accountId ? eq(plans.accountId, filters.accountId) : undefined,
        isListedAs(scope, filters.states),
        filters.find ? mentions(filters.find) : undefined,
        cursor ? beyond(cursor, upwards) : undefined,
      ),
    )
    .orderBy(direction(plans.startsAt), direction(plans.id))
    .limit(atMost + 1)
  const more = found.length > atMost
  const page = found.slice(0, atMost)
  const rows = backwards ? page.reverse() : page
  const [first, last] = [rows.at(0), rows.at(-1)]
  return {
    rows,
    before: first && (backwards ? more : after !== undefined) ? placeOf(first) : null,
    after: last && (backwards || more) ? placeOf(last) : null,
  }
}

const placeOf = ({ startsAt, id }: PlanSummary): PlanCursor => ({ startsAt, id })

const beyond = ({ startsAt, id }: PlanCursor, upwards: boolean): SQL =>
  sql`(${plans.startsAt}, ${plans.id}) ${upwards ? sql`>` : sql`<`} (${startsAt.toISOString()}::timestamptz, ${id}::uuid)`

function mentions(words: string): SQL | undefined {
  const part = `%${words.replaceAll(/[\\%_]/g, "\\$&")}%`
  return or(...[accounts.name, contacts.name, contacts.title, plans.primaryWords].map((column) => ilike(column, part)))
}
