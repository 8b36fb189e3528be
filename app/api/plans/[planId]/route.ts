import { route } from "@/app/_server/doors/route"
import { findPlan } from "@/db/plans/find-plan"
import { savePlan } from "@/db/plans/save-plan"
import { EditConflict } from "@/lib/plans/edit-conflict"
import { planInput, planRef } from "@/lib/plans/plan-input"

/** Stores what the editor holds. A race that was lost answers 409 with both versions. */
export const PUT = route({
  params: planRef,
  body: planInput,
  permission: "plan.write",
  subject: findPlan,
  run: async (scope, { params: { planId }, body: { version, entries } }) => {
    try {
      return await savePlan(scope, { planId, version, entries })
    } catch (error) {
      if (!(error instanceof EditConflict)) throw error
      const { says, mine, theirs } = error
      return Response.json({ says, mine, theirs }, { status: 409, headers: { "cache-control": "no-store" } })
    }
  },
})
