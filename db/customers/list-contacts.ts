import { and, asc, eq, sql } from "drizzle-orm"
import type { NameCursor } from "@/lib/customers/name-cursor"
import type { BuyerStyle } from "@/lib/relationships/buyer-style"
import { contacts } from "../schema"
import type { TenantScope } from "../scope"

export type ContactRow = { id: string; name: string; title: string; buyerStyle: BuyerStyle }

type Wanted = { accountId: string; after?: NameCursor | null; most?: number }

/** A page of an account's contacts by name, those without one first. */
export async function listContacts(
  scope: TenantScope,
  { accountId, after, most = 50 }: Wanted,
): Promise<{ contacts: ContactRow[]; hasLater: boolean }> {
  const found = await scope.tx
    .select({ id: contacts.id, name: contacts.name, title: contacts.title, buyerStyle: contacts.buyerStyle })
    .from(contacts)
    .where(
      and(
        eq(contacts.orgId, scope.orgId),
        eq(contacts.accountId, accountId),
        after ? sql`(${contacts.name}, ${contacts.id}) > (${after.name}, ${after.id}::uuid)` : undefined,
      ),
    )
    .orderBy(asc(contacts.name), asc(contacts.id))
    .limit(most + 1)
  return { contacts: found.slice(0, most), hasLater: found.length > most }
}
