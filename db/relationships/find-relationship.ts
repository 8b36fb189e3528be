import { and, eq } from "drizzle-orm"
import type { Subject } from "@/lib/access/permissions"
import { type KnownTie, NOTHING_KNOWN } from "@/lib/customers/known-tie"
import type { BuyerStyle } from "@/lib/relationships/buyer-style"
import { isCoachedByActor } from "../people/is-coached-by-actor"
import { accounts, contacts, relationships, users } from "../schema"
import type { Scope } from "../scope"
import { knownTie } from "./known-tie"

export type Relationship = Subject &
  KnownTie & {
    /** Null until something is noted. */
    id: string | null
    rep: { id: string; name: string }
    contact: { id: string; name: string; title: string; buyerStyle: BuyerStyle }
    account: { id: string; name: string }
  }

/**
 * The tie between a rep (the actor unless told) and a contact at this account, also where nothing has been
 * noted of it yet. Null for any other pair of ids, and for an actor who is no rep and asks for their own.
 */
export async function findRelationship(
  scope: Scope,
  { accountId, contactId, repId = scope.actor.userId }: { accountId: string; contactId: string; repId?: string },
): Promise<Relationship | null> {
  if (repId === scope.actor.userId && !scope.actor.roles.includes("rep")) return null
  const [found] = await scope.tx
    .select({
      id: relationships.id,
      rep: { id: users.id, name: users.name },
      contact: { id: contacts.id, name: contacts.name, title: contacts.title, buyerStyle: contacts.buyerStyle },
      account: { id: accounts.id, name: accounts.name },
      coachedByActor: isCoachedByActor(scope, users.id),
      known: knownTie(),
    })
    .from(contacts)
    .innerJoin(accounts, and(eq(accounts.orgId, contacts.orgId), eq(accounts.id, contacts.accountId)))
    .innerJoin(users, and(eq(users.orgId, contacts.orgId), eq(users.id, repId)))
    .leftJoin(
      relationships,
      and(
        eq(relationships.orgId, contacts.orgId),
        eq(relationships.repId, users.id),
        eq(relationships.contactId, contacts.id),
      ),
    )
    .where(and(eq(contacts.orgId, scope.orgId), eq(contacts.accountId, accountId), eq(contacts.id, contactId)))
  if (!found) return null
  const { known, ...tie } = found
  return { ...tie, ...(known ?? NOTHING_KNOWN), ownerId: tie.rep.id }
}
