import { and, eq, isNull } from "drizzle-orm"
import { Refusal } from "@/lib/access/refusal"
import { record } from "../audit/record"
import { users } from "../schema"
import type { TenantScope } from "../scope"

/** Gives an invited person their first password. Answers the e-mail they sign in with. Refused once they have one, or are deactivated. */
export async function choosePassword(
  scope: TenantScope,
  chosen: { userId: string; passwordHash: string },
): Promise<string> {
  const { orgId, tx } = scope
  const { userId, passwordHash } = chosen
  const [person] = await tx
    .update(users)
    .set({ passwordHash })
    .where(and(eq(users.orgId, orgId), eq(users.id, userId), isNull(users.passwordHash), isNull(users.deactivatedAt)))
    .returning({ email: users.email })
  if (!person) throw new Refusal("not-found", "This link has been used or is too old. Ask for a new one.")
  await record(scope, { event: "invitation-used", subjectKind: "user", subjectId: userId })
  await record(scope, { event: "password-chosen", subjectKind: "user", subjectId: userId })
  return person.email
}
