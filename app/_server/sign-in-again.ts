import type { Database } from "@/db/client"
import { endSession } from "@/db/people/end-session"
import { inOrganisation } from "@/db/scope"
import { Refusal } from "@/lib/access/refusal"
import type { SessionClaims } from "./session-token"
import type { Afterwards } from "./sign-in"
import { signIn } from "./sign-in"
import type { Visitor } from "./visitor"

type Asked = { email: string; password: string }

/**
 * Signs in again beside a page that is still open. Only the person whose page it is: another's words must
 * not be saved in their name. `before` is what the old cookie said; without one anybody may.
 * @throws Refusal as `signIn`, and `conflict` for somebody else
 */
export async function signInAgain(
  db: Database,
  asked: Asked,
  { before, visitor, afterwards }: { before: SessionClaims | null; visitor: Visitor; afterwards: Afterwards },
): Promise<SessionClaims> {
  const claims = await signIn(db, asked, visitor, afterwards)
  if (!before || before.userId === claims.userId) return claims
  await inOrganisation(db, claims.orgId, (scope) => endSession(scope, claims))
  throw new Refusal(
    "conflict",
    "This page was opened by somebody else. Sign in as them, or open it again in another tab.",
  )
}
