import { findLiveSession } from "@/db/people/find-live-session"
import { inOrganisation, type Scope } from "@/db/scope"
import { proveActor } from "@/lib/access/prove-actor"
import { database } from "./database"
import { readClaims } from "./session-token"

/** Thrown inside the transaction when the session has ended, so that nothing of the work is kept. */
class SessionEnded extends Error {}

export type Signed<Result> = { signedIn: true; result: Result } | { signedIn: false }

/**
 * Runs `work` as whoever is signed in: the session row is looked at in the same transaction as the work's
 * own data, so a session that has ended is dead by the next request.
 */
export async function asCurrentActor<Result>(work: (scope: Scope) => Promise<Result>): Promise<Signed<Result>> {
  const claims = await readClaims()
  if (!claims) return { signedIn: false }
  try {
    const result = await inOrganisation(database(), claims.orgId, async (tenant) => {
      const session = await findLiveSession(tenant, claims)
      if (!session) throw new SessionEnded()
      const actor = proveActor({ ...session, orgId: claims.orgId, timeZone: session.timeZone ?? "UTC" })
      return work({ ...tenant, actor })
    })
    return { signedIn: true, result }
  } catch (error) {
    if (error instanceof SessionEnded) return { signedIn: false }
    throw error
  }
}
