import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { BriefScreen } from "@/components/plans/brief"
import { KeepBrief } from "@/components/plans/keep-brief"
import { PageTitle } from "@/components/shell/page-title"
import { FillScreen } from "@/components/ui/fill-screen"
import { KeptLine } from "@/components/ui/kept-line"
import { Page, PageHeading } from "@/components/ui/page"
import { PrintPage } from "@/components/ui/print-page"
import { listFeedbackOnPlan } from "@/db/coaching/list-feedback-on-plan"
import { findPlan } from "@/db/plans/find-plan"
import { may } from "@/lib/access/permissions"
import { lateMustFixes } from "@/lib/coaching/late-must-fixes"
import { nameAndTitle } from "@/lib/customers/contact-name"
import { idShape } from "@/lib/id"
import { paths } from "@/lib/paths"
import { briefOf } from "@/lib/plans/brief-of"
import { keptUntil } from "@/lib/plans/kept-until"
import { dayIn, daysFrom } from "@/lib/time/day"
import { sayAge, sayLength, sayWhen } from "@/lib/time/say-time"

const WHERE = { visit: "at their place", phone: "by phone", video: "by video" } as const

export default page({
  params: z.object({ planId: idShape }),
  permission: "plan.read",
  subject: (scope, { planId }) => findPlan(scope, { planId }),
  draw: async (scope, plan) => {
    const { actor, now } = scope
    const mustFix = lateMustFixes(await listFeedbackOnPlan(scope, { planId: plan.id }))
    const brief = briefOf(plan)
    const today = dayIn(now, plan.timeZone)
    const when = sayWhen(plan.startsAt, plan.timeZone, now)
    const withDebrief = may(actor, "plan.debrief", plan) && dayIn(plan.startsAt, plan.timeZone) <= today
    const people = [plan.mainContact, ...plan.others].flatMap((one) => (one ? [nameAndTitle(one)] : []))
    return (
      <Page>
        <PageTitle account={plan.account.name} when={when} />
        <PageHeading title={plan.account.name} back={{ href: paths.plan(plan.id), label: "The plan" }} />
        <KeptLine says="This is the brief as of">
          {/* No link of the router's: it would ask for the page's data, which only the network has. */}
          {withDebrief ? <a href={paths.debrief(plan.id)}>Debrief</a> : null}
        </KeptLine>
        <PrintPage>
          <BriefScreen
            mustFix={mustFix.map(({ id, author, words, reason }) => ({ id, by: author.name, words, reason }))}
            people={people.length > 0 ? people : ["Nobody chosen yet"]}
            when={{
              dateTime: plan.startsAt.toISOString(),
              says: `${when}, ${sayLength(plan.minutes)}`,
            }}
            where={plan.place || WHERE[plan.channel]}
            brief={{
              ...brief,
              // What was noted a moment ago needs no age; what is older may no longer be true.
              ages: Object.fromEntries(
                brief.stands.flatMap(({ prompt, asOf }) =>
                  daysFrom(asOf, today) > 1 ? [[prompt, sayAge(asOf, today)]] : [],
                ),
              ),
            }}
          />
        </PrintPage>
        <FillScreen of=".print-page" />
        <KeepBrief
          userId={actor.userId}
          planId={plan.id}
          account={plan.account.name}
          when={when}
          until={keptUntil(plan).toISOString()}
          withDebrief={withDebrief}
        />
      </Page>
    )
  },
})
