import type * as z from "zod"
import type { Database } from "@/db/client"
import { createOrganisationWithAdmin } from "@/db/people/create-organisation-with-admin"
import { createSession } from "@/db/people/create-session"
import { findLink } from "@/db/people/find-link"
import { setFirstTimeZone } from "@/db/people/set-first-time-zone"
import { useSingleUseLink as spendLink } from "@/db/people/use-single-use-link"
import { inOrganisation } from "@/db/scope"
import { Refusal } from "@/lib/access/refusal"
import { newId } from "@/lib/id"
import type { firstAdminInput } from "@/lib/people/first-admin-input"
import { hashPassword } from "./passwords"
import type { SessionClaims } from "./session-token"
import type { Visitor } from "./visitor"

/**
 * Uses the first admin's link up: the organisation stands and its admin is signed in, or nothing has changed.
 * @throws Refusal `not-found` for a link that is unknown, used or too old, `conflict` once somebody can sign in
 */
export async function beginOrganisation(
  db: Database,
  { token, password, timeZone, organisation, name, email }: z.output<typeof firstAdminInput>,
  visitor: Visitor,
): Promise<SessionClaims> {
  const link = await findLink(db, { token, kind: "first-admin", now: new Date() })
  if (!link)
    throw new Refusal("not-found", "This link has been used or is too old. Start Callcraft again for a new one.")
  const passwordHash = await hashPassword(password)
  const claims = { orgId: newId(), userId: newId(), sessionId: newId() }
  const { userId, sessionId } = claims
  await inOrganisation(db, claims.orgId, async (scope) => {
    await spendLink(scope, { token, kind: "first-admin" })
    await createOrganisationWithAdmin(scope, { organisation, userId, name, email, passwordHash })
    await createSession(scope, { id: sessionId, userId, userAgent: visitor.userAgent, address: visitor.address })
    if (timeZone) await setFirstTimeZone(scope, { userId, timeZone })
  })
  return claims
}
