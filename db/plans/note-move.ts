import { newId } from "@/lib/id"
import type { Move } from "@/lib/plans/later-start"
import { record } from "../audit/record"
import { meetingMoves } from "../schema"
import type { Scope } from "../scope"

const EVENT = {
  rescheduled: "plan-rescheduled",
  "moved-in-calendar": "plan-rescheduled",
  "not-started-yet": "plan-not-started-yet",
} as const

/** Writes down that a meeting's start was moved, with who did it. The plan's own row is the caller's to change. */
export async function noteMove(scope: Scope, { planId, ...move }: Move & { planId: string }): Promise<void> {
  const { tx, orgId, actor, now } = scope
  await tx.insert(meetingMoves).values({ orgId, id: newId(), planId, ...move, movedBy: actor.userId, createdAt: now })
  const detail = `${move.fromStart.toISOString()} to ${move.toStart.toISOString()}`
  await record(scope, { event: EVENT[move.kind], subjectKind: "plan", subjectId: planId, detail })
}
