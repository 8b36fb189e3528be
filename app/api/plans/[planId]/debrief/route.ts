import { route } from "@/app/_server/doors/route"
import { findPlan } from "@/db/plans/find-plan"
import { tellDebrief } from "@/db/plans/tell-debrief"
import { DebriefConflict } from "@/lib/plans/debrief-conflict"
import { debriefInput } from "@/lib/plans/debrief-input"
import { planRef } from "@/lib/plans/plan-input"

/** Stores a debrief; the same sent again answers the same. What was told otherwise already answers 409 with both. */
export const PUT = route({
  params: planRef,
  body: debriefInput,
  permission: "plan.debrief",
  subject: findPlan,
  run: async (scope, { params: { planId }, body }) => {
    try {
      return await tellDebrief(scope, { planId, ...body })
    } catch (error) {
      if (!(error instanceof DebriefConflict)) throw error
      const { says, mine, theirs } = error
      return Response.json({ says, mine, theirs }, { status: 409, headers: { "cache-control": "no-store" } })
    }
  },
})
