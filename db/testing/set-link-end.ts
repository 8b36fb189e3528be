import { and, eq } from "drizzle-orm"
import type { Database } from "../client"
import { shareLinks } from "../schema"
import { inOrganisation } from "../scope"
import type { Organisation } from "./a-team"

/** Lets a customer's link end at another time than it would. */
export const setLinkEnd = (db: Database, world: Organisation, linkId: string, expiresAt: Date): Promise<unknown> =>
  inOrganisation(db, world.organisation.id, ({ tx, orgId }) =>
    tx
      .update(shareLinks)
      .set({ expiresAt })
      .where(and(eq(shareLinks.orgId, orgId), eq(shareLinks.id, linkId))),
  )
