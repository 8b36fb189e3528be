import type { Role } from "@/lib/access/role"
import { newId } from "@/lib/id"
import { sessions, signInIdentities, userRoles, users } from "../schema"
import type { TenantScope } from "../scope"

/** Somebody of a test world, with a live session. */
export type Person = {
  readonly orgId: string
  readonly id: string
  readonly sessionId: string
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly timeZone: string
}

type About = {
  name: string
  roles: readonly Role[]
  timeZone?: string
  deactivated?: boolean
  passwordHash?: string | null
}

const AN_HOUR = 60 * 60_000

/** Adds a person to the scope's organisation, with roles, a way in and a session that lives for an hour. */
export async function aPerson(scope: TenantScope, about: About): Promise<Person> {
  const { orgId, now } = scope
  const id = newId()
  const timeZone = about.timeZone ?? "Europe/London"
  const email = `${about.name.toLowerCase().replaceAll(/[^a-z]+/g, ".")}.${id.slice(-8)}@example.com`
  await scope.tx.insert(users).values({
    orgId,
    id,
    name: about.name,
    email,
    timeZone,
    passwordHash: about.passwordHash ?? null,
    deactivatedAt: about.deactivated ? now : null,
  })
  if (about.roles.length > 0)
    await scope.tx.insert(userRoles).values(about.roles.map((role) => ({ orgId, userId: id, role })))
  await scope.tx.insert(signInIdentities).values({ email, orgId, userId: id })
  const sessionId = newId()
  const expiresAt = new Date(now.getTime() + AN_HOUR)
  await scope.tx
    .insert(sessions)
    .values({ orgId, id: sessionId, userId: id, device: "Firefox on Linux", address: "192.0.2.1", expiresAt })
  return { orgId, id, sessionId, name: about.name, email, roles: about.roles, timeZone }
}
