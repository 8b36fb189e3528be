import { Refusal } from "@/lib/access/refusal"
import { isSameUnfitting } from "@/lib/objectives/quiet-findings"
import type { Unfitting } from "@/lib/objectives/unfitting"
import { unfittingFindings } from "../schema"
import type { Scope } from "../scope"
import { lockOpenPlan } from "./lock-open-plan"
import { readPlan } from "./read-plan"

/** Far more than a plan has findings; beyond it nobody is answering the coach any more. */
const MOST = 100

/**
 * Keeps that a finding does not fit these words of the actor's plan, and reads the plan so. Its version stays. Noted
 * again, under the same id or of the same words, it stands once. Throws a `Refusal`: not-found for a plan that is not
 * there, conflict once the meeting has begun or for an id that is another's, too-many beyond reason.
 */
export async function noteUnfitting(
  scope: Scope,
  { planId, ...unfitting }: { planId: string } & Unfitting,
): Promise<void> {
  const { tx, orgId, actor, now } = scope
  const plan = await lockOpenPlan(scope, planId)
  if (plan.unfitting.some((one) => one.id === unfitting.id || isSameUnfitting(one, unfitting))) return
  if (plan.unfitting.length >= MOST)
    throw new Refusal("too-many", `${MOST} findings of this plan are quiet already. Take one back first.`)
  const noted = await tx
    .insert(unfittingFindings)
    .values({ orgId, planId, ...unfitting, notedBy: actor.userId, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: unfittingFindings.id })
  if (noted.length === 0) throw new Refusal("conflict", "Open the page again: this was not kept.")
  await readPlan(scope, { ...plan, unfitting: [...plan.unfitting, unfitting] })
}
