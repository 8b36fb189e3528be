import type { Actor } from "./actor"
import { may, type Permission, READ_PERMISSION, type Subject } from "./permissions"
import { notAllowed, notFound } from "./refusal"

/**
 * The one lock. Passes or throws a `Refusal`: what one may not read is *not found*, what one may read but
 * not do is *not allowed*. A null subject under a subject permission was not in the organisation.
 */
export function guard(actor: Actor, permission: Permission, subject: Subject | null): void {
  if (may(actor, permission, subject)) return
  const noun = permission.slice(0, permission.indexOf(".")) as keyof typeof READ_PERMISSION
  const read = READ_PERMISSION[noun]
  if (subject && read && may(actor, read, subject)) throw notAllowed()
  throw notFound()
}
