import { calendarFile } from "@/app/_server/calendar-file"
import { download } from "@/app/_server/doors/download"
import { findAgenda } from "@/db/plans/find-agenda"
import { findPlan } from "@/db/plans/find-plan"
import { meetingKey } from "@/db/plans/meeting-key"
import { notFound } from "@/lib/access/refusal"
import { planRef } from "@/lib/plans/plan-input"

/** The published agenda as a calendar entry, to be sent with an invitation: the same file a customer's link gives. */
export const GET = download({
  params: planRef,
  permission: "plan.read",
  subject: findPlan,
  file: async (scope, { id }) => {
    const { published } = await findAgenda(scope, { planId: id })
    if (!published) throw notFound("A published agenda")
    return calendarFile({ ...published, key: meetingKey(id) })
  },
})
