import { and, eq } from "drizzle-orm"
import { newId } from "@/lib/id"
import { relationships } from "../schema"
import type { Scope } from "../scope"

/** The id of the actor's tie to a contact, made now if nothing has been noted of it before. */
export async function ensureRelationship(scope: Scope, { contactId }: { contactId: string }): Promise<string> {
  const { orgId, tx, actor } = scope
  await tx.insert(relationships).values({ orgId, id: newId(), repId: actor.userId, contactId }).onConflictDoNothing()
  const [found] = await tx
    .select({ id: relationships.id })
    .from(relationships)
    .where(
      and(
        eq(relationships.orgId, orgId),
        eq(relationships.repId, actor.userId),
        eq(relationships.contactId, contactId),
      ),
    )
  if (!found) throw new Error("The tie just made is not there.")
  return found.id
}
