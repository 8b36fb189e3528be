import type { Scope } from "@/db/scope"
import { guard } from "@/lib/access/guard"
import type { Permission, Subject } from "@/lib/access/permissions"
import { notFound } from "@/lib/access/refusal"

/**
 * How a door finds what it is about. `"none"` for permissions that rest on a role alone; a finder answers
 * null for what is not in the actor's organisation.
 */
export type FindSubject<Input, Found extends Subject> = "none" | ((scope: Scope, input: Input) => Promise<Found | null>)

/** Finds the subject and asks the one lock. Throws a `Refusal` where the answer is no. */
export async function guardedSubject<Input, Found extends Subject>(
  scope: Scope,
  { permission, subject }: { permission: Permission; subject: FindSubject<Input, Found> },
  input: Input,
): Promise<Found> {
  if (subject === "none") {
    guard(scope.actor, permission, null)
    return undefined as never
  }
  const found = await subject(scope, input)
  if (!found) throw notFound()
  guard(scope.actor, permission, found)
  return found
}
