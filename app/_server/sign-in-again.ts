import type { Database } from "@/db/client"
import { endSession } from "@/db/people/end-session"
import { inOrganisation } from "@/db/scope"
import { Refusal } from "@/lib/access/refusal"
import type { SessionClaims } from "./session-token"
import { type Afterwards, signIn } from "./sign-in"
import type { Visitor } from "./visitor"

type Asked = {
  email: string
  password: string
  /** Whose page is open. */
  userId: string
}

/**
 * Signs in again beside a page that is still open. Only the person whose page it is: what stands on it must
 * not be saved in another's name.
 * @throws Refusal as `signIn`, and `conflict` for somebody else
 */
export async function signInAgain(
  db: Database,
  { email, password, userId }: Asked,
  visitor: Visitor,
  afterwards: Afterwards,
): Promise<SessionClaims> {
  const claims = await signIn(db, { email, password }, visitor, afterwards)
  if (claims.userId === userId) return claims
  await inOrganisation(db, claims.orgId, (scope) => endSession(scope, claims))
  throw new Refusal(
    "conflict",
    "This page was opened by somebody else. Sign in as them, or open Callcraft in another tab.",
  )
}
