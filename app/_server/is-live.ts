import { findLiveSession } from "@/db/people/find-live-session"
import { inOrganisation } from "@/db/scope"
import { database } from "./database"
import type { SessionClaims } from "./session-token"

/** Whether the session a cookie names still stands. */
export async function isLive(claims: SessionClaims): Promise<boolean> {
  return inOrganisation(database(), claims.orgId, async (scope) => (await findLiveSession(scope, claims)) !== null)
}
