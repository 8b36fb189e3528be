import { newId } from "@/lib/id"
import type { Database } from "../client"
import { noteReview } from "../coaching/note-review"
import { findPlan } from "../plans/find-plan"
import type { Organisation } from "./a-team"
import { actingAs } from "./acting-as"

const UNGRADED = {
  specific: null,
  measurable: null,
  achievable: null,
  relevant: null,
  timeBound: null,
  fallback: null,
  hears: null,
} as const

/** Reviews a plan as the world's manager, with one thing to say. */
export async function aReview(db: Database, { manager }: Organisation, planId: string): Promise<void> {
  await actingAs(db, manager, async (scope) => {
    const plan = await findPlan(scope, { planId })
    if (!plan) throw new Error("There is no such plan to review.")
    await noteReview(scope, { id: newId(), planId, firstWord: "one-thing", sampled: false, grades: UNGRADED }, plan)
  })
}
