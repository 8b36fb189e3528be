import { record } from "../audit/record"
import { sessions } from "../schema"
import type { TenantScope } from "../scope"

/** How long a session lives, in milliseconds: thirty days, like its cookie. */
const SESSION_LIFE = 30 * 24 * 60 * 60_000

type NewSession = {
  id: string
  userId: string
  /** What the browser says of itself. */
  userAgent: string
  address: string
}

/** Signs a device in. The row is looked at on each request; ending it ends the session. */
export async function createSession(scope: TenantScope, { id, userId, userAgent, address }: NewSession): Promise<void> {
  const { orgId, now } = scope
  await scope.tx.insert(sessions).values({
    orgId,
    id,
    userId,
    device: userAgent.slice(0, 300),
    address: address.slice(0, 64),
    createdAt: now,
    lastUsedAt: now,
    expiresAt: new Date(now.getTime() + SESSION_LIFE),
  })
  await record(scope, { event: "signed-in", subjectKind: "user", subjectId: userId })
}
