import { sql } from "drizzle-orm"
import { Refusal } from "@/lib/access/refusal"
import { record } from "../audit/record"
import { organisations, signInIdentities, userRoles, users } from "../schema"
import type { TenantScope } from "../scope"

type First = { organisation: string; userId: string; name: string; email: string; passwordHash: string }

/** Makes the organisation of this scope and its admin, where nobody has been before; one start at a time may try. */
export async function createOrganisationWithAdmin(scope: TenantScope, first: First): Promise<void> {
  const { orgId, tx } = scope
  const { organisation, userId, name, email, passwordHash } = first
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('callcraft first admin'))`)
  const [somebody] = await tx.select({ email: signInIdentities.email }).from(signInIdentities).limit(1)
  if (somebody) throw new Refusal("conflict", "There is an admin already. Ask them to add you.")
  await tx.insert(organisations).values({ orgId, name: organisation })
  await tx.insert(users).values({ orgId, id: userId, name, email, passwordHash })
  await tx.insert(userRoles).values({ orgId, userId, role: "admin" })
  await tx.insert(signInIdentities).values({ email, orgId, userId })
  await record(scope, { event: "user-created", subjectKind: "user", subjectId: userId, detail: "first admin" })
  await record(scope, { event: "password-chosen", subjectKind: "user", subjectId: userId })
}
