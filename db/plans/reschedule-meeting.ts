import { and, eq, sql } from "drizzle-orm"
import { notFound, Refusal } from "@/lib/access/refusal"
import { refuseClosed } from "@/lib/plans/refuse-closed"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { findPlan } from "./find-plan"
import { isStartingAt } from "./is-starting-at"
import { isUnfrozen } from "./is-unfrozen"
import { noteMove } from "./note-move"
import { reviewStored } from "./review-stored"

type Reschedule = { planId: string; from: Date; to: Date; timeZone: string }

/**
 * Moves a meeting that has not begun to another time, and keeps its plan. Asked twice it is moved once. Throws
 * `invalid` for a time that has passed, `conflict` where the meeting has begun, does not happen, or was moved
 * elsewhere from the start the page showed.
 */
export async function rescheduleMeeting(
  scope: Scope,
  { planId, from, to, timeZone }: Reschedule,
): Promise<{ backToDraft: boolean }> {
  const { tx, orgId, now } = scope
  if (to.getTime() <= now.getTime())
    throw new Refusal("invalid", "That time has passed. Choose one that is still to come.")
  const moved = await tx
    .update(plans)
    .set({ startsAt: to, timeZone, version: sql`${plans.version} + 1`, updatedAt: now })
    .where(and(eq(plans.orgId, orgId), eq(plans.id, planId), isUnfrozen(scope), isStartingAt(from)))
    .returning({ id: plans.id })
  if (moved.length > 0) {
    await noteMove(scope, { planId, kind: "rescheduled", fromStart: from, toStart: to })
    return { backToDraft: (await reviewStored(scope, planId)) !== null }
  }
  const plan = await findPlan(scope, { planId })
  if (!plan) throw notFound("This plan")
  refuseClosed(plan, now)
  if (plan.startsAt.getTime() !== to.getTime())
    throw new Refusal("conflict", "This meeting was moved somewhere else in the meantime. Look at its time once more.")
  return { backToDraft: false }
}
