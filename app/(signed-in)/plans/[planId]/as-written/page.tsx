import { page } from "@/app/_server/doors/page"
import { DidNotHappen } from "@/components/plans/did-not-happen"
import { PlanRead } from "@/components/plans/plan-read"
import { PageTitle } from "@/components/shell/page-title"
import { Page, PageHeading } from "@/components/ui/page"
import { findPlan } from "@/db/plans/find-plan"
import { may } from "@/lib/access/permissions"
import { reviewPlan } from "@/lib/objectives/review-plan"
import { paths } from "@/lib/paths"
import { draftOf } from "@/lib/plans/draft-of"
import { planRef } from "@/lib/plans/plan-input"
import { dayIn } from "@/lib/time/day"
import { sayWhen } from "@/lib/time/say-time"
import { cancelPlan } from "../actions/cancel-plan"

/** A plan to read: for who coaches the rep, and for the rep once the meeting has begun. It carries no editor. */
export default page({
  params: planRef,
  permission: "plan.read",
  subject: findPlan,
  draw: async ({ actor, now }, plan) => {
    const isOwn = plan.ownerId === actor.userId
    return (
      <Page>
        <PageTitle account={plan.account.name} when={sayWhen(plan.startsAt, actor.timeZone, now)} />
        <PageHeading
          title={plan.account.name}
          back={isOwn ? { href: paths.plans(), label: "Plans" } : { href: paths.coaching(), label: "Coaching" }}
        />
        <PlanRead
          plan={plan}
          review={reviewPlan(draftOf(plan))}
          today={dayIn(now, actor.timeZone)}
          now={now}
          readerZone={actor.timeZone}
          isOwn={isOwn}
        />
        {may(actor, "plan.cancel", plan) && !plan.dates.cancelledAt && !plan.dates.heldAt ? (
          <footer className="border-t border-hairline pt-6">
            <DidNotHappen planId={plan.id} cancelPlan={cancelPlan} />
          </footer>
        ) : null}
      </Page>
    )
  },
})
