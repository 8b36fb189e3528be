import type { Database } from "@/db/client"
import { isRulesPageOpen } from "@/db/objectives/is-rules-page-open"
import { linkTokenHash } from "@/db/people/link-token-hash"
import { findLinkOrganisation } from "@/db/plans/find-link-organisation"
import { inOrganisation } from "@/db/scope"
import { countDeadLink, hasTriedTooManyLinks } from "./attempt-limits"
import { database } from "./database"
import { visitor } from "./visitor"

/** An organisation that is nobody's. */
const NOBODY = "00000000-0000-0000-0000-000000000000"

/** Whether this visitor may read the page at an address with this secret; who tries many that open nothing is answered no. */
export async function mayReadRulesAt(token: string): Promise<boolean> {
  const { address } = await visitor()
  const db = database()
  if (await hasTriedTooManyLinks(db, address)) return false
  if (await opens(db, token)) return true
  await countDeadLink(db, address)
  return false
}

/** What is no secret of ours is looked up like one, and asked about in an organisation that has none. */
async function opens(db: Database, token: string): Promise<boolean> {
  const hash = linkTokenHash(token)
  const orgId = (await findLinkOrganisation(db, hash)) ?? NOBODY
  return inOrganisation(db, orgId, (scope) => isRulesPageOpen(scope, hash))
}
