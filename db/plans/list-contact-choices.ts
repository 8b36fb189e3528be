import { and, asc, eq, sql } from "drizzle-orm"
import type { PlanContact } from "@/lib/plans/plan"
import { contacts } from "../schema"
import type { Scope } from "../scope"
import { knownContact } from "./known-contact"
import { relationshipJson } from "./relationship-json"

/** Everyone at an account who could be met, as this rep knows them, by name; the nameless ones first. */
export async function listContactChoices(
  scope: Scope,
  { accountId, repId }: { accountId: string; repId: string },
): Promise<PlanContact[]> {
  const found = await scope.tx
    .select({
      id: contacts.id,
      name: contacts.name,
      title: contacts.title,
      style: contacts.buyerStyle,
      // Of one table drizzle names columns alone, and `id` would be the relationship's inside.
      relationship: relationshipJson(scope, sql`${repId}::uuid`, sql`${contacts}.id`),
    })
    .from(contacts)
    .where(and(eq(contacts.orgId, scope.orgId), eq(contacts.accountId, accountId)))
    .orderBy(asc(contacts.name), asc(contacts.id))
    .limit(200)
  return found.map(knownContact)
}
