import { proveActor } from "@/lib/access/prove-actor"
import type { Database } from "../client"
import { inOrganisation, type Scope } from "../scope"
import type { Person } from "./a-person"

/** Runs verbs as this person, in one transaction of their organisation: committed, or undone if `work` throws. */
export function actingAs<Result>(
  db: Database,
  person: Person,
  work: (scope: Scope) => Promise<Result>,
  now = new Date(),
): Promise<Result> {
  const { orgId, id, sessionId, name, roles, timeZone } = person
  const actor = proveActor({ orgId, userId: id, sessionId, name, roles, timeZone })
  return inOrganisation(db, orgId, (tenant) => work({ ...tenant, actor }), now)
}
