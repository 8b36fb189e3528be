import { getTableColumns, sql } from "drizzle-orm"
import type { PlanReview } from "@/lib/objectives/plan-review"
import { reviewPlan } from "@/lib/objectives/review-plan"
import { draftOf } from "@/lib/plans/draft-of"
import type { Plan } from "@/lib/plans/plan"
import { readingOf } from "@/lib/plans/reading-of"
import { planReadings } from "../schema"
import type { TenantScope } from "../scope"

/** Every column but the key, from the row that was refused because there is a reading already. */
const NEWER = Object.fromEntries(
  Object.entries(getTableColumns(planReadings))
    .filter(([name]) => name !== "orgId" && name !== "planId")
    .map(([name, column]) => [name, sql.raw(`excluded."${column.name}"`)]),
)

/**
 * Reviews a plan as it is stored and keeps the reading in the place of the one before. Every verb that stores words, or
 * changes what is known of the contact, ends with it. The plan's row must be locked by the caller.
 */
export async function readPlan({ tx, orgId, now }: TenantScope, plan: Plan): Promise<PlanReview> {
  const draft = draftOf(plan)
  const review = reviewPlan(draft)
  const { criteria, ...reading } = readingOf(draft, review)
  const { time_bound: timeBound, ...verdicts } = criteria
  await tx
    .insert(planReadings)
    .values({ orgId, planId: plan.id, ...verdicts, timeBound, ...reading, readAt: now })
    .onConflictDoUpdate({ target: [planReadings.orgId, planReadings.planId], set: NEWER })
  return review
}
