import { and, eq } from "drizzle-orm"
import type { Subject } from "@/lib/access/permissions"
import type { BuyerStyle } from "@/lib/relationships/buyer-style"
import { accounts, contacts } from "../schema"
import type { TenantScope } from "../scope"

export type Contact = Subject & {
  id: string
  name: string
  title: string
  buyerStyle: BuyerStyle
  version: number
  account: { id: string; name: string }
}

/** A contact at this account of the organisation; null for any other pair of ids. */
export async function findContact(
  scope: TenantScope,
  { accountId, contactId }: { accountId: string; contactId: string },
): Promise<Contact | null> {
  const [found] = await scope.tx
    .select({
      id: contacts.id,
      name: contacts.name,
      title: contacts.title,
      buyerStyle: contacts.buyerStyle,
      version: contacts.version,
      account: { id: accounts.id, name: accounts.name },
    })
    .from(contacts)
    .innerJoin(accounts, and(eq(accounts.orgId, contacts.orgId), eq(accounts.id, contacts.accountId)))
    .where(and(eq(contacts.orgId, scope.orgId), eq(contacts.accountId, accountId), eq(contacts.id, contactId)))
  // Nobody's own: a contact belongs to the organisation.
  return found ? { ...found, ownerId: null, coachedByActor: false } : null
}
