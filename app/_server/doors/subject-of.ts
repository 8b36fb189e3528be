import type { Scope } from "@/db/scope"
import { guard } from "@/lib/access/guard"
import type { Permission, Subject } from "@/lib/access/permissions"
import { notFound, Refusal } from "@/lib/access/refusal"
import { Denied } from "./denied"

/**
 * How a door finds what it is about. `"none"` for permissions that rest on a role alone; a finder answers
 * null for what is not in the actor's organisation.
 */
export type FindSubject<Input, Found extends Subject> = "none" | ((scope: Scope, input: Input) => Promise<Found | null>)

/** Finds the subject and asks the one lock. Throws a `Refusal` where the answer is no: a `Denied` where the lock said it. */
export async function guardedSubject<Input, Found extends Subject>(
  scope: Scope,
  { permission, subject }: { permission: Permission; subject: FindSubject<Input, Found> },
  input: Input,
): Promise<Found> {
  if (subject === "none") {
    locked(scope, permission, null)
    return undefined as never
  }
  const found = await subject(scope, input)
  if (!found) throw notFound()
  locked(scope, permission, found)
  return found
}

function locked({ actor }: Scope, permission: Permission, subject: Subject | null): void {
  try {
    guard(actor, permission, subject)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const subjectId = subject && "id" in subject && typeof subject.id === "string" ? subject.id : null
    throw new Denied(error, { actor, permission, subjectId })
  }
}
