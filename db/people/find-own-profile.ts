import { and, eq } from "drizzle-orm"
import type { Subject } from "@/lib/access/permissions"
import { users } from "../schema"
import type { Scope } from "../scope"

export type Profile = Subject & { name: string; email: string; timeZone: string | null }

/** What the actor's own profile says. */
export async function findOwnProfile(scope: Scope): Promise<Profile | null> {
  const { orgId, actor } = scope
  const [own] = await scope.tx
    .select({ ownerId: users.id, name: users.name, email: users.email, timeZone: users.timeZone })
    .from(users)
    .where(and(eq(users.orgId, orgId), eq(users.id, actor.userId)))
  return own ? { ...own, coachedByActor: false } : null
}
