import type { FeedbackInput } from "@/lib/coaching/feedback-input"
import { newId } from "@/lib/id"
import type { Database } from "../client"
import { giveFeedback } from "../coaching/give-feedback"
import { findPlan } from "../plans/find-plan"
import type { Organisation } from "./a-team"
import { actingAs } from "./acting-as"

/** Gives feedback on a plan as the world's manager, a suggestion about the fallback unless told otherwise; answers with its id. */
export async function aFeedback(
  db: Database,
  { manager }: Organisation,
  planId: string,
  change: Partial<FeedbackInput> = {},
): Promise<string> {
  const id = change.id ?? newId()
  const words = "Name the day by which she books the walk-round."
  const said = { kind: "suggestion", part: "fallback", quote: "", reason: "", words } as const
  await actingAs(db, manager, async (scope) => {
    const plan = await findPlan(scope, { planId })
    if (!plan) throw new Error("There is no such plan to give feedback on.")
    await giveFeedback(scope, { ...said, ...change, id, planId }, plan)
  })
  return id
}
