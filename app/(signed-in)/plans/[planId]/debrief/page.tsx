import { redirect } from "next/navigation"
import { page } from "@/app/_server/doors/page"
import { DebriefForm } from "@/components/plans/debrief/debrief-form"
import { WordsBefore } from "@/components/plans/debrief/words-before"
import { PageTitle } from "@/components/shell/page-title"
import { Page, PageHeading } from "@/components/ui/page"
import { findDebrief } from "@/db/plans/find-debrief"
import { findPlan } from "@/db/plans/find-plan"
import { contactName, firstName } from "@/lib/customers/contact-name"
import { paths } from "@/lib/paths"
import { daysToAgreeOn } from "@/lib/plans/days-to-agree-on"
import { planRef } from "@/lib/plans/plan-input"
import { isFrozen } from "@/lib/plans/plan-state"
import { dayIn } from "@/lib/time/day"
import { sayDay, sayWhen } from "@/lib/time/say-time"
import { debriefMeeting } from "./actions/debrief-meeting"

/** What happened at a meeting, told beside the words written before it. Open from the meeting's start. */
export default page({
  params: planRef,
  permission: "plan.debrief",
  subject: findPlan,
  draw: async (scope, plan) => {
    const { actor, now } = scope
    if (!isFrozen(plan, now)) redirect(paths.plan(plan.id))
    const debrief = await findDebrief(scope, { planId: plan.id })
    const today = dayIn(now, plan.timeZone)
    const people = [plan.mainContact, ...plan.others].filter((one) => one !== null)
    const days = daysToAgreeOn(today)
    return (
      <Page>
        <PageTitle account={plan.account.name} when={sayWhen(plan.startsAt, actor.timeZone, now)} />
        <PageHeading
          title={debrief ? "Correct the debrief" : "Debrief"}
          about={`${plan.account.name}, ${sayWhen(plan.startsAt, actor.timeZone, now)}`}
          back={{ href: paths.planAsWritten(plan.id), label: "The plan as written" }}
        />
        <div className="grid grid-cols-1 gap-10 desk:grid-cols-[minmax(0,1fr)_18rem] desk:gap-12">
          <div className="desk:order-last">
            <WordsBefore plan={plan} />
          </div>
          <DebriefForm
            planId={plan.id}
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
