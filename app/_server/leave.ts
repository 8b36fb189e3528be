import { cookies } from "next/headers"
import { record } from "@/db/audit/record"
import { endSession } from "@/db/people/end-session"
import { inOrganisation } from "@/db/scope"
import { database } from "./database"
import { readClaims, sessionCookieName, sessionCookieOptions } from "./session-token"

/** Ends this request's session, if it has one, and takes its cookie back. */
export async function leave(): Promise<void> {
  const claims = await readClaims()
  if (claims) {
    const { orgId, userId } = claims
    await inOrganisation(database(), orgId, async (scope) => {
      if (await endSession(scope, claims))
        await record(scope, { event: "signed-out", subjectKind: "user", subjectId: userId })
    })
  }
  const jar = await cookies()
  jar.set(sessionCookieName(), "", { ...sessionCookieOptions(), maxAge: 0 })
}
