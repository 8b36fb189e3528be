import type { Database } from "../client"
import { readUnreadPlans } from "../plans/read-unread-plans"
import { inOrganisation } from "../scope"
import type { Organisation } from "./a-team"

/** Keeps how the rules read the plans of a world, which its factories store without. */
export async function readEveryPlan(db: Database, world: Organisation): Promise<void> {
  await inOrganisation(db, world.organisation.id, (scope) => readUnreadPlans(scope, { atMost: 5_000 }))
}
