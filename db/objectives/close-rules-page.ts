import { and, eq, isNull } from "drizzle-orm"
import { notFound } from "@/lib/access/refusal"
import { record } from "../audit/record"
import { rulesPages } from "../schema"
import type { Scope } from "../scope"

/** Lets that address open nothing from now on. One that was closed already keeps its time. Throws `not-found` for none of this organisation's. */
export async function closeRulesPage(scope: Scope, { id }: { id: string }): Promise<void> {
  const { orgId, tx, now } = scope
  const isThis = and(eq(rulesPages.orgId, orgId), eq(rulesPages.id, id))
  const closed = await tx
    .update(rulesPages)
    .set({ closedAt: now })
    .where(and(isThis, isNull(rulesPages.closedAt)))
    .returning({ id: rulesPages.id })
  if (closed.length > 0) return record(scope, { event: "rules-page-closed", subjectKind: "rules-page", subjectId: id })
  const [known] = await tx.select({ id: rulesPages.id }).from(rulesPages).where(isThis)
  if (!known) throw notFound("This address")
}
