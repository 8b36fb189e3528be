import { and, asc, eq, inArray, sql } from "drizzle-orm"
import type { KnownContact } from "@/lib/calendar/suggest-account"
import { accounts, contacts } from "../schema"
import type { TenantScope } from "../scope"

/** The organisation's contacts under one of these names, whatever the case, with their accounts. */
export async function listContactsNamed({ tx, orgId }: TenantScope, names: readonly string[]): Promise<KnownContact[]> {
  const wanted = [...new Set(names.map((name) => name.trim().toLowerCase()).filter(Boolean))]
  if (wanted.length === 0) return []
  return tx
    .select({
      id: contacts.id,
      name: contacts.name,
      title: contacts.title,
      accountId: contacts.accountId,
      accountName: accounts.name,
    })
    .from(contacts)
    .innerJoin(accounts, and(eq(accounts.orgId, contacts.orgId), eq(accounts.id, contacts.accountId)))
    .where(and(eq(contacts.orgId, orgId), inArray(sql`lower(${contacts.name})`, wanted)))
    .orderBy(asc(contacts.name), asc(contacts.id))
    .limit(500)
}
