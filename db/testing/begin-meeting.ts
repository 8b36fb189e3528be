import { and, eq } from "drizzle-orm"
import type { Database } from "../client"
import { plans } from "../schema"
import { inOrganisation } from "../scope"
import type { Organisation } from "./a-team"

/** Lets the meeting of a plan have begun an hour ago. */
export async function beginMeeting(db: Database, { organisation }: Organisation, planId: string): Promise<void> {
  await inOrganisation(db, organisation.id, ({ tx, orgId, now }) =>
    tx
      .update(plans)
      .set({ startsAt: new Date(now.getTime() - 60 * 60_000) })
      .where(and(eq(plans.orgId, orgId), eq(plans.id, planId))),
  )
}
