import { and, eq, inArray } from "drizzle-orm"
import type { KnownTie } from "@/lib/customers/known-tie"
import { relationships } from "../schema"
import type { Scope } from "../scope"
import { knownTie } from "./known-tie"

/** What the actor has noted of these contacts, by contact; those of whom nothing is noted are left out. */
export async function listOwnTies(
  scope: Scope,
  { contactIds }: { contactIds: readonly string[] },
): Promise<Map<string, KnownTie>> {
  if (contactIds.length === 0) return new Map()
  const found = await scope.tx
    .select({ contactId: relationships.contactId, known: knownTie() })
    .from(relationships)
    .where(
      and(
        eq(relationships.orgId, scope.orgId),
        eq(relationships.repId, scope.actor.userId),
        inArray(relationships.contactId, [...contactIds]),
      ),
    )
  return new Map(found.flatMap(({ contactId, known }) => (known ? [[contactId, known] as const] : [])))
}
