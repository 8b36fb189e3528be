import { type SQLWrapper, sql } from "drizzle-orm"
import type { KnownTie } from "@/lib/customers/known-tie"
import { knownTie } from "../relationships/known-tie"
import { relationships } from "../schema"
import type { TenantScope } from "../scope"

/**
 * What a rep knows of a contact, as JSON. Both ids are columns of the outer query. Null where rep and contact
 * have no tie yet.
 */
export const relationshipJson = (scope: TenantScope, repId: SQLWrapper, contactId: SQLWrapper) => sql<KnownTie | null>`(
  select ${knownTie()} from ${relationships}
  where relationships.org_id = ${scope.orgId}::uuid and relationships.rep_id = ${repId} and relationships.contact_id = ${contactId})`
