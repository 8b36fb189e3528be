import { and, asc, desc, eq, ilike, type SQL, sql } from "drizzle-orm"
import type { NameCursor } from "@/lib/customers/name-cursor"
import { accounts, contacts } from "../schema"
import type { TenantScope } from "../scope"

export type AccountRow = { id: string; name: string; industry: string; place: string; contacts: number }

type Wanted = {
  /** Part of a name, in any case; all accounts when empty. */
  search?: string
  /** The last row of the page before, or the first of the page after. */
  after?: NameCursor | null
  before?: NameCursor | null
  most?: number
}

export type AccountPage = { accounts: AccountRow[]; hasEarlier: boolean; hasLater: boolean }

/** A page of the organisation's accounts by name. */
export async function listAccounts(
  scope: TenantScope,
  { search = "", after, before, most = 25 }: Wanted = {},
): Promise<AccountPage> {
  const backwards = Boolean(before)
  const direction = backwards ? desc : asc
  const found = await scope.tx
    .select({
      id: accounts.id,
      name: accounts.name,
      industry: accounts.industry,
      place: accounts.place,
      // Written out: in a select from one table drizzle leaves the table's name off its columns.
      contacts: sql<number>`(select count(*)::int from ${contacts} c where c.org_id = accounts.org_id and c.account_id = accounts.id)`,
    })
    .from(accounts)
    .where(and(eq(accounts.orgId, scope.orgId), hasInName(search), backwards ? isBefore(before) : isAfter(after)))
    .orderBy(direction(accounts.name), direction(accounts.id))
    .limit(most + 1)
  const page = found.slice(0, most)
  const isMore = found.length > most
  return backwards
    ? { accounts: page.reverse(), hasEarlier: isMore, hasLater: true }
    : { accounts: page, hasEarlier: Boolean(after), hasLater: isMore }
}

const hasInName = (search: string): SQL | undefined =>
  search ? ilike(accounts.name, `%${search.replaceAll(/[\\%_]/g, "\\$&")}%`) : undefined

const isAfter = (cursor: NameCursor | null | undefined): SQL | undefined =>
  cursor ? sql`(${accounts.name}, ${accounts.id}) > (${cursor.name}, ${cursor.id}::uuid)` : undefined

const isBefore = (cursor: NameCursor | null | undefined): SQL | undefined =>
  cursor ? sql`(${accounts.name}, ${accounts.id}) < (${cursor.name}, ${cursor.id}::uuid)` : undefined
