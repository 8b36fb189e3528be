import { and, desc, eq, sql } from "drizzle-orm"
import type { EarlierDebrief } from "@/lib/plans/earlier-meeting"
import { contacts, debriefs, plans } from "../schema"
import type { Scope } from "../scope"
import { earlierDebriefColumns } from "./earlier-debrief-columns"

/** How far back a chain of meetings is followed. */
const LONGEST_CHAIN = 12

/**
 * What was told of a meeting and of those before it that the plan followed from, the newest first: the actor's own
 * alone, since a colleague's words are theirs. The plan itself comes first where it has been debriefed.
 */
export async function listEarlierDebriefs(scope: Scope, { planId }: { planId: string }): Promise<EarlierDebrief[]> {
  const { tx, orgId, actor } = scope
  const chain = sql`${plans.id} in (
    with recursive chain(id, follows, place) as (
      select p.id, p.follows_plan_id, 1 from ${plans} p
      where p.org_id = ${orgId}::uuid and p.id = ${planId}::uuid and p.rep_id = ${actor.userId}::uuid
      union all
      select p.id, p.follows_plan_id, chain.place + 1 from chain join ${plans} p on p.id = chain.follows
      where p.org_id = ${orgId}::uuid and p.rep_id = ${actor.userId}::uuid and chain.place < ${LONGEST_CHAIN})
    select id from chain)`
  const found = await tx
    .select(earlierDebriefColumns)
    .from(plans)
    .innerJoin(debriefs, and(eq(debriefs.orgId, plans.orgId), eq(debriefs.planId, plans.id)))
    .leftJoin(contacts, and(eq(contacts.orgId, plans.orgId), eq(contacts.id, plans.mainContactId)))
    .where(and(eq(plans.orgId, orgId), chain))
    .orderBy(desc(plans.startsAt), desc(plans.id))
  return found.map(({ contact, ...row }) => ({ ...row, contact: contact ?? { name: "", title: "" } }))
}
