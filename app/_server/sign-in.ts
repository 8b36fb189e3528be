import { record } from "@/db/audit/record"
import type { Database } from "@/db/client"
import { createSession } from "@/db/people/create-session"
import { findSignIn } from "@/db/people/find-sign-in"
import { setFirstTimeZone } from "@/db/people/set-first-time-zone"
import { inOrganisation } from "@/db/scope"
import { Refusal } from "@/lib/access/refusal"
import { newId } from "@/lib/id"
import { accountKey } from "./account-key"
import { countAttempt, forgiveAttempt } from "./attempt-limits"
import { passwordFits } from "./passwords"
import type { SessionClaims } from "./session-token"
import type { Visitor } from "./visitor"

/** One answer for an unknown e-mail, a wrong password and a closed account. */
export const DOES_NOT_FIT = "The e-mail address and the password do not fit together."

type Asked = { email: string; password: string; timeZone?: string | undefined }

/** Work that is done after the answer has gone, so that how long it takes tells nobody anything. */
export type Afterwards = (work: () => Promise<void>) => void

/**
 * Signs somebody in: counts the attempt, compares the password, makes the session row. Both doors, next-auth's
 * and our own, come through here.
 * @throws Refusal `too-many` when throttled, `invalid` when it does not fit; neither tells whether the account exists
 */
export async function signIn(
  db: Database,
  asked: Asked,
  visitor: Visitor,
  afterwards: Afterwards,
): Promise<SessionClaims> {
  const attempt = { account: accountKey(asked.email), address: visitor.address, device: visitor.device }
  const found = await findSignIn(db, asked.email)
  const note = (event: "sign-in-failed" | "sign-in-throttled") =>
    afterwards(async () => {
      if (found)
        await inOrganisation(db, found.orgId, (scope) =>
          record(scope, { event, subjectKind: "user", subjectId: found.userId }),
        )
    })

  await countAttempt(db, attempt).catch((error: unknown) => {
    if (error instanceof Refusal) note("sign-in-throttled")
    throw error
  })
  const fits = await passwordFits(found?.passwordHash ?? null, asked.password)
  if (!found || !fits) {
    note("sign-in-failed")
    throw new Refusal("invalid", DOES_NOT_FIT)
  }

  const { orgId, userId } = found
  const sessionId = newId()
  await inOrganisation(db, orgId, async (scope) => {
    await createSession(scope, { id: sessionId, userId, userAgent: visitor.userAgent, address: visitor.address })
    if (asked.timeZone) await setFirstTimeZone(scope, { userId, timeZone: asked.timeZone })
  })
  await forgiveAttempt(db, attempt)
  return { orgId, userId, sessionId }
}
