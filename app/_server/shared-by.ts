import type { Database } from "@/db/client"
import { linkTokenHash } from "@/db/people/link-token-hash"
import { findLinkOrganisation } from "@/db/plans/find-link-organisation"
import { readSharedAgenda, type SharedAgenda } from "@/db/plans/read-shared-agenda"
import { inOrganisation } from "@/db/scope"

/** An organisation that is nobody's. */
const NOBODY = "00000000-0000-0000-0000-000000000000"

/**
 * What a customer's link opens; null for one that was revoked, has ended, or never was. All of these take the same
 * way: what is no link at all is looked up like one, and asked about in an organisation that has none.
 */
export async function sharedBy(db: Database, token: string): Promise<SharedAgenda | null> {
  const hash = linkTokenHash(token)
  const orgId = (await findLinkOrganisation(db, hash)) ?? NOBODY
  return inOrganisation(db, orgId, (scope) => readSharedAgenda(scope, hash))
}
