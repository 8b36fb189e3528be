import { and, eq } from "drizzle-orm"
import { Refusal } from "@/lib/access/refusal"
import type { Role } from "@/lib/access/role"
import { record } from "../audit/record"
import { signInIdentities, singleUseLinks, userRoles, users } from "../schema"
import type { Scope } from "../scope"
import { linkTokenHash } from "./link-token-hash"
import { newLinkToken } from "./new-link-token"

/** How long an invitation can be used, in milliseconds: seven days. */
const INVITATION_LIFE = 7 * 24 * 60 * 60_000

type Invited = { id: string; name: string; email: string; roles: readonly Role[] }

/**
 * Adds a person without a password, and makes the single-use link with which they choose one. Answers the
 * link's token, which is kept nowhere. Sent twice with one id it is one person, whose newest link counts.
 * @throws Refusal `conflict` when the e-mail is somebody's already, in whatever organisation, or the id somebody else's
 */
export async function invitePerson(scope: Scope, { id, name, email, roles }: Invited): Promise<string> {
  const { orgId, tx, now } = scope
  const made = await tx.insert(signInIdentities).values({ email, orgId, userId: id }).onConflictDoNothing().returning()
  if (made.length === 0) {
    const [own] = await tx
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.orgId, orgId), eq(users.id, id), eq(users.email, email)))
    if (!own) throw new Refusal("conflict", "Somebody signs in with this e-mail address already.")
  } else {
    const added = await tx.insert(users).values({ orgId, id, name, email }).onConflictDoNothing().returning()
    if (added.length === 0) throw new Refusal("conflict", "This form was sent before. Open it again to add somebody.")
    await tx.insert(userRoles).values(roles.map((role) => ({ orgId, userId: id, role })))
    await record(scope, { event: "user-created", subjectKind: "user", subjectId: id, detail: roles.join(", ") })
  }
  return linkFor(scope, id, new Date(now.getTime() + INVITATION_LIFE))
}

async function linkFor(scope: Scope, userId: string, expiresAt: Date): Promise<string> {
  const { orgId, tx, now } = scope
  await tx
    .update(singleUseLinks)
    .set({ expiresAt: now })
    .where(
      and(eq(singleUseLinks.orgId, orgId), eq(singleUseLinks.userId, userId), eq(singleUseLinks.kind, "invitation")),
    )
  const token = newLinkToken()
  await tx
    .insert(singleUseLinks)
    .values({ tokenHash: linkTokenHash(token), kind: "invitation", orgId, userId, expiresAt })
  await record(scope, { event: "invitation-made", subjectKind: "user", subjectId: userId })
  return token
}
