import { and, eq } from "drizzle-orm"
import { carriedOver, forContact } from "@/lib/plans/carried-over"
import type { EarlierMeeting } from "@/lib/plans/earlier-meeting"
import { plans } from "../schema"
import type { Scope } from "../scope"
import { readNewPlan } from "./read-new-plan"
import { replaceParts } from "./replace-parts"

/** `otherIds`: who else is in the room, where that is known better than from the meeting before. */
type Fill = { planId: string; mainContactId: string | null; otherIds?: string[] }

/** Fills a plan that was just made with what stays true of the customer since an earlier meeting, and says that it follows it. */
export async function carryOver(
  scope: Scope,
  { planId, mainContactId, otherIds }: Fill,
  earlier: EarlierMeeting,
): Promise<void> {
  const { tx, orgId } = scope
  const { stage, need, factors, situation, ...people } = forContact(carriedOver(earlier), mainContactId)
  await tx
    .update(plans)
    .set({ stage, need, factors, mainContactId, followsPlanId: earlier.plan.id })
    .where(and(eq(plans.orgId, orgId), eq(plans.id, planId)))
  await replaceParts(scope, planId, { otherIds: otherIds ?? people.otherIds, situation, fallbacks: [] })
  await readNewPlan(scope, planId)
}
