import type * as z from "zod"
import type { Database } from "@/db/client"
import { choosePassword } from "@/db/people/choose-password"
import { createSession } from "@/db/people/create-session"
import { findLink } from "@/db/people/find-link"
import { setFirstTimeZone } from "@/db/people/set-first-time-zone"
import { useSingleUseLink as spendLink } from "@/db/people/use-single-use-link"
import { inOrganisation } from "@/db/scope"
import { Refusal } from "@/lib/access/refusal"
import { newId } from "@/lib/id"
import type { invitationInput } from "@/lib/people/invitation-input"
import { hashPassword } from "./passwords"
import type { SessionClaims } from "./session-token"
import type { Visitor } from "./visitor"

type Accepted = { claims: SessionClaims; email: string }

/**
 * Uses an invitation up: the person has a password and is signed in, or nothing has changed.
 * @throws Refusal `not-found` for a link that is unknown, used or too old
 */
export async function acceptInvitation(
  db: Database,
  { token, password, timeZone }: z.output<typeof invitationInput>,
  visitor: Visitor,
): Promise<Accepted> {
  const link = await findLink(db, { token, kind: "invitation", now: new Date() })
  if (!link?.orgId) throw new Refusal("not-found", "This link has been used or is too old. Ask for a new one.")
  const { orgId } = link
  const passwordHash = await hashPassword(password)
  const sessionId = newId()
  return inOrganisation(db, orgId, async (scope) => {
    const { userId } = await spendLink(scope, { token, kind: "invitation" })
    if (!userId) throw new Error("An invitation that is for nobody.")
    const email = await choosePassword(scope, { userId, passwordHash })
    await createSession(scope, { id: sessionId, userId, userAgent: visitor.userAgent, address: visitor.address })
    if (timeZone) await setFirstTimeZone(scope, { userId, timeZone })
    return { claims: { orgId, userId, sessionId }, email }
  })
}
