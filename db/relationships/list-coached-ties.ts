import { and, asc, eq } from "drizzle-orm"
import type { KnownTie } from "@/lib/customers/known-tie"
import { isCoachedByActor } from "../people/is-coached-by-actor"
import { relationships, users } from "../schema"
import type { Scope } from "../scope"
import { knownTie } from "./known-tie"

/** As many reps as can be compared on one page. */
const MOST = 50

/** How the reps the actor coaches today stand to a contact, by name; nobody for an actor who is no manager. */
export async function listCoachedTies(
  scope: Scope,
  { contactId }: { contactId: string },
): Promise<{ rep: { id: string; name: string }; known: KnownTie }[]> {
  if (!scope.actor.roles.includes("manager")) return []
  const found = await scope.tx
    .select({ rep: { id: users.id, name: users.name }, known: knownTie() })
    .from(relationships)
    .innerJoin(users, and(eq(users.orgId, relationships.orgId), eq(users.id, relationships.repId)))
    .where(
      and(
        eq(relationships.orgId, scope.orgId),
        eq(relationships.contactId, contactId),
        isCoachedByActor(scope, relationships.repId),
      ),
    )
    .orderBy(asc(users.name), asc(users.id))
    .limit(MOST)
  return found.flatMap(({ rep, known }) => (known ? [{ rep, known }] : []))
}
