import { redirect } from "next/navigation"
import { page } from "@/app/_server/doors/page"
import { LateMustFixes } from "@/components/coaching/late-must-fixes"
import { DebriefForm } from "@/components/plans/debrief/debrief-form"
import { WordsBefore } from "@/components/plans/debrief/words-before"
import { PageTitle } from "@/components/shell/page-title"
import { KeptLine } from "@/components/ui/kept-line"
import { Page, PageHeading } from "@/components/ui/page"
import { listFeedbackOnPlan } from "@/db/coaching/list-feedback-on-plan"
import { findDebrief } from "@/db/plans/find-debrief"
import { findPlan } from "@/db/plans/find-plan"
import { lateMustFixes } from "@/lib/coaching/late-must-fixes"
import { contactName, firstName } from "@/lib/customers/contact-name"
import { paths } from "@/lib/paths"
import { daysToAgreeOn } from "@/lib/plans/days-to-agree-on"
import { planRef } from "@/lib/plans/plan-input"
import { isFrozen, isOpenToWriting } from "@/lib/plans/plan-state"
import { dayIn } from "@/lib/time/day"
import { sayDay, sayWhen } from "@/lib/time/say-time"
import { debriefMeeting } from "./actions/debrief-meeting"
import { tellChangedInTime } from "./actions/tell-changed-in-time"

/**
 * What happened at a meeting, told beside the words written before it. Open from the meeting's start; drawn `ahead` of
 * it for a device that keeps the form, since there may be no connection afterwards.
 */
export default page({
  params: planRef,
  permission: "plan.debrief",
  subject: findPlan,
  draw: async (scope, plan, { search }) => {
    const { actor, now } = scope
    const isAhead = search.ahead !== undefined && isOpenToWriting(plan, now)
    if (!isFrozen(plan, now) && !isAhead) redirect(paths.plan(plan.id))
    const debrief = await findDebrief(scope, { planId: plan.id })
    const late = isAhead ? [] : lateMustFixes(await listFeedbackOnPlan(scope, { planId: plan.id }))
    const today = dayIn(now, plan.timeZone)
    const people = [plan.mainContact, ...plan.others].filter((one) => one !== null)
    const days = daysToAgreeOn(today)
    const when = sayWhen(plan.startsAt, actor.timeZone, now)
    return (
      <Page>
        <PageTitle account={plan.account.name} when={when} />
        <PageHeading
          title={debrief ? "Correct the debrief" : "Debrief"}
          about={`${plan.account.name}, ${when}`}
          back={{ href: paths.planAsWritten(plan.id), label: "The plan as written" }}
        />
        <KeptLine says="This is the form as of">What you write is kept on this device.</KeptLine>
        <LateMustFixes feedback={late} tellChangedInTime={tellChangedInTime} />
        <div className="grid grid-cols-1 gap-10 desk:grid-cols-[minmax(0,1fr)_18rem] desk:gap-12">
          <div className="desk:order-last">
            <WordsBefore plan={plan} />
          </div>
          <DebriefForm
            planId={plan.id}
            about={`${plan.account.name}, ${when}`}
            who={plan.mainContact ? firstName(plan.mainContact) : "the customer"}
            debrief={debrief}
            meantToHear={plan.hears}
            hasPrimary={plan.primaryWords.trim() !== ""}
            hasFallback={plan.fallbacks.length > 0}
            rep={actor.name}
            day={dayIn(plan.startsAt, plan.timeZone)}
            offers={{
              names: [...new Set([...people.map((one) => contactName(one, "start")), actor.name])],
              days: days.map((day) => ({ day, says: sayDay(day, today) })),
            }}
            debriefMeeting={debriefMeeting}
          />
        </div>
      </Page>
    )
  },
})
