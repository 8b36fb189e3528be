import type { AuditEvent } from "@/lib/access/audit-event"
import { newId } from "@/lib/id"
import { auditEvents } from "../schema"
import type { Scope, TenantScope } from "../scope"

/** What happened. `detail` is one short line and never a plan's words. */
export type Happening = { event: AuditEvent; subjectKind: string; subjectId: string | null; detail?: string }

/**
 * Writes down who did what, in the verb's own transaction: what is undone is not recorded as done.
 * Without an actor in the scope, as at the sign-in page, nobody is named.
 */
export async function record(
  scope: TenantScope | Scope,
  { event, subjectKind, subjectId, detail = "" }: Happening,
): Promise<void> {
  const actorId = "actor" in scope ? scope.actor.userId : null
  await scope.tx
    .insert(auditEvents)
    .values({ orgId: scope.orgId, id: newId(), at: scope.now, actorId, event, subjectKind, subjectId, detail })
}
