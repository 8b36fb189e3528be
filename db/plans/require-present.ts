import { and, eq, inArray } from "drizzle-orm"
import { notFound } from "@/lib/access/refusal"
import { accounts, contacts } from "../schema"
import type { Scope } from "../scope"

/** Refuses (`not-found`) unless the account is in the organisation and all of these contacts are at that account. */
export async function requirePresent(
  { tx, orgId }: Scope,
  { accountId, contactIds }: { accountId: string; contactIds: string[] },
): Promise<void> {
  const wanted = new Set(contactIds)
  const [account, people] = await Promise.all([
    tx
      .select({ id: accounts.id })
      .from(accounts)
      .where(and(eq(accounts.orgId, orgId), eq(accounts.id, accountId))),
    wanted.size === 0
      ? []
      : tx
          .select({ id: contacts.id })
          .from(contacts)
          .where(and(eq(contacts.orgId, orgId), eq(contacts.accountId, accountId), inArray(contacts.id, [...wanted]))),
  ])
  if (account.length === 0) throw notFound("That account")
  if (people.length < wanted.size) throw notFound("That contact")
}
