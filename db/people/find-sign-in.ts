import { and, eq, isNull } from "drizzle-orm"
import type { Database } from "../client"
import { signInIdentities, users } from "../schema"
import { inOrganisation } from "../scope"
import { withoutWords } from "../store-fault"

/** Belongs to nobody: looked in for an unknown e-mail, so that not finding takes the same steps as finding. */
const NO_ORGANISATION = "00000000-0000-0000-0000-000000000000"

/** Whose e-mail this is. `passwordHash` is null where nobody can sign in: no password chosen yet, or deactivated. */
export type SignInFound = { orgId: string; userId: string; passwordHash: string | null }

/** The person an e-mail (lower case) belongs to, in whatever organisation; null when nobody. */
export async function findSignIn(db: Database, email: string): Promise<SignInFound | null> {
  const [identity] = await withoutWords(async () =>
    db.select().from(signInIdentities).where(eq(signInIdentities.email, email)),
  )
  const orgId = identity?.orgId ?? NO_ORGANISATION
  const userId = identity?.userId ?? NO_ORGANISATION
  const [active] = await inOrganisation(db, orgId, ({ tx }) =>
    tx
      .select({ passwordHash: users.passwordHash })
      .from(users)
      .where(and(eq(users.orgId, orgId), eq(users.id, userId), isNull(users.deactivatedAt))),
  )
  return identity ? { orgId, userId, passwordHash: active?.passwordHash ?? null } : null
}
