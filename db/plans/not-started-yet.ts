import { and, eq, isNull, sql } from "drizzle-orm"
import { notFound, Refusal } from "@/lib/access/refusal"
import { laterStart, type PutOffBy } from "@/lib/plans/later-start"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { findPlan } from "./find-plan"
import { isStartingAt } from "./is-starting-at"
import { listMoves } from "./list-moves"
import { noteMove } from "./note-move"

/**
 * Says at a meeting's time that it has not started yet: its start moves, at most to the planned end, and its plan can
 * be written in until then. Pressed twice it moves once. Throws `conflict` before the start, from the planned
 * end on, and where the meeting took place or does not happen.
 */
export async function notStartedYet(
  scope: Scope,
  { planId, from, by }: { planId: string; from: Date; by: PutOffBy },
): Promise<void> {
  const { tx, orgId, actor, now } = scope
  const plan = await findPlan(scope, { planId })
  if (!plan) throw notFound("This plan")
  if (plan.startsAt.getTime() !== from.getTime()) return
  const { startsAt, minutes, dates } = plan
  const to = laterStart({ startsAt, minutes, moves: await listMoves(scope, { planId }) }, by, now)
  if (!to || dates.heldAt || dates.cancelledAt)
    throw new Refusal(
      "conflict",
      "Its start can be put off from its time until its planned end, while it has not taken place.",
    )
  const moved = await tx
    .update(plans)
    .set({ startsAt: to, version: sql`${plans.version} + 1`, updatedAt: now })
    .where(
      and(
        eq(plans.orgId, orgId),
        eq(plans.id, planId),
        eq(plans.repId, actor.userId),
        isStartingAt(from),
        isNull(plans.heldAt),
        isNull(plans.cancelledAt),
      ),
    )
    .returning({ id: plans.id })
  if (moved.length > 0) return noteMove(scope, { planId, kind: "not-started-yet", fromStart: from, toStart: to })
  const after = await findPlan(scope, { planId })
  // The other press of two was quicker, and has moved it.
  if (after && after.startsAt.getTime() !== from.getTime()) return
  throw new Refusal("conflict", "What became of this meeting was said in the meantime.")
}
