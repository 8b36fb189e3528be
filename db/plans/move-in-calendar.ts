import { and, eq, sql } from "drizzle-orm"
import { Refusal } from "@/lib/access/refusal"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { isStartingAt } from "./is-starting-at"
import { isUnfrozen } from "./is-unfrozen"
import { noteMove } from "./note-move"
import { reviewStored } from "./review-stored"

type Move = { planId: string; from: Date; startsAt: Date; timeZone: string; minutes: number }

/**
 * Moves a meeting of the actor's to where its calendar has it now; its words stay. Refuses (`conflict`) what has begun, was
 * held or called off, or was moved meanwhile.
 */
export async function moveInCalendar(scope: Scope, { planId, from, ...meeting }: Move): Promise<void> {
  const { tx, orgId, now } = scope
  const moved = await tx
    .update(plans)
    .set({ ...meeting, updatedAt: now, version: sql`${plans.version} + 1` })
    .where(and(eq(plans.orgId, orgId), eq(plans.id, planId), isStartingAt(from), isUnfrozen(scope)))
    .returning({ id: plans.id })
  if (moved.length === 0)
    throw new Refusal("conflict", "A meeting was changed in the meantime. Read the calendar once more.")
  await noteMove(scope, { planId, kind: "moved-in-calendar", fromStart: from, toStart: meeting.startsAt })
  await reviewStored(scope, planId)
}
