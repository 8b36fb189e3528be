import { newId } from "@/lib/id"
import type { SeenSign } from "@/lib/relationships/sign"
import type { Database } from "../client"
import { relationshipSigns, relationships } from "../schema"
import { inOrganisation } from "../scope"
import type { Organisation } from "./a-team"

/** Stores the tie between a rep (the world's unless told) and a contact, with the signs they saw. */
export function aRelationship(
  db: Database,
  world: Organisation,
  {
    repId = world.rep.id,
    contactId = world.contact.id,
    signs = [],
  }: { repId?: string; contactId?: string; signs?: SeenSign[] } = {},
): Promise<{ id: string }> {
  const orgId = world.organisation.id
  return inOrganisation(db, orgId, async ({ tx }) => {
    const id = newId()
    await tx.insert(relationships).values({ orgId, id, repId, contactId })
    if (signs.length > 0) {
      await tx
        .insert(relationshipSigns)
        .values(signs.map((seen) => ({ orgId, id: newId(), relationshipId: id, notedBy: repId, ...seen })))
    }
    return { id }
  })
}
