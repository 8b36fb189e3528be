import { and, eq } from "drizzle-orm"
import { notFound, Refusal } from "@/lib/access/refusal"
import type { Channel, PlanSource } from "@/lib/plans/meeting"
import { record } from "../audit/record"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { requirePresent } from "./require-present"

export type NewPlan = {
  /** Made by the page that drew the form, so that a form sent twice makes one plan. */
  id: string
  accountId: string
  mainContactId: string | null
  startsAt: Date
  timeZone: string
  minutes: number
  channel: Channel
  place: string
  /** Where it comes from, when not from nothing. */
  source?: PlanSource
  /** The meeting before it, whose words it was started from. */
  followsPlanId?: string
}

/**
 * Starts a plan of the actor's own. Sent again with the same id it changes nothing and says it is not new. Refuses
 * a start that has passed (`invalid`), and an account or contact that is not there (`not-found`).
 */
export async function createPlan(scope: Scope, { id, ...meeting }: NewPlan): Promise<{ id: string; isNew: boolean }> {
  const { orgId, actor, tx, now } = scope
  await requirePresent(scope, {
    accountId: meeting.accountId,
    contactIds: meeting.mainContactId ? [meeting.mainContactId] : [],
  })
  if (await isOwnAlready(scope, id)) return { id, isNew: false }
  if (meeting.startsAt.getTime() <= now.getTime())
    throw new Refusal("invalid", "That time has passed. Choose one that is still to come.")
  const made = await tx
    .insert(plans)
    .values({ orgId, id, repId: actor.userId, ...meeting, createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .returning({ id: plans.id })
  if (made.length > 0) await record(scope, { event: "plan-created", subjectKind: "plan", subjectId: id })
  else if (!(await isOwnAlready(scope, id))) throw notFound("This plan")
  return { id, isNew: made.length > 0 }
}

async function isOwnAlready({ tx, orgId, actor }: Scope, id: string): Promise<boolean> {
  const found = await tx
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.orgId, orgId), eq(plans.id, id), eq(plans.repId, actor.userId)))
  return found.length > 0
}
