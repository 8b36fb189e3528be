import { findInvited } from "@/db/people/find-invited"
import { findLink } from "@/db/people/find-link"
import { inOrganisation } from "@/db/scope"
import { linkToken } from "@/lib/people/link-token"
import { database } from "./database"

/** Whom an invitation's token was made for, while it can be used; null otherwise, whatever the reason. */
export async function invitedBy(token: string): Promise<{ name: string; email: string; organisation: string } | null> {
  if (!linkToken.safeParse(token).success) return null
  const link = await findLink(database(), { token, kind: "invitation", now: new Date() })
  if (!link?.orgId || !link.userId) return null
  const { orgId, userId } = link
  return inOrganisation(database(), orgId, (scope) => findInvited(scope, userId))
}
