import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { BriefScreen } from "@/components/plans/brief"
import { PageTitle } from "@/components/shell/page-title"
import { Page, PageHeading } from "@/components/ui/page"
import { PrintPage } from "@/components/ui/print-page"
import { findPlan } from "@/db/plans/find-plan"
import { nameAndTitle } from "@/lib/customers/contact-name"
import { idShape } from "@/lib/id"
import { paths } from "@/lib/paths"
import { briefOf } from "@/lib/plans/brief-of"
import { dayIn, daysFrom } from "@/lib/time/day"
import { sayAge, sayLength, sayWhen } from "@/lib/time/say-time"

const WHERE = { visit: "at their place", phone: "by phone", video: "by video" } as const

export default page({
  params: z.object({ planId: idShape }),
  permission: "plan.read",
  subject: (scope, { planId }) => findPlan(scope, { planId }),
  draw: async ({ now }, plan) => {
    const brief = briefOf(plan)
    const today = dayIn(now, plan.timeZone)
    const people = [plan.mainContact, ...plan.others].flatMap((one) => (one ? [nameAndTitle(one)] : []))
    return (
      <Page>
        <PageTitle account={plan.account.name} when={sayWhen(plan.startsAt, plan.timeZone, now)} />
        <PageHeading title={plan.account.name} back={{ href: paths.plan(plan.id), label: "The plan" }} />
        <PrintPage>
          <BriefScreen
            people={people.length > 0 ? people : ["Nobody chosen yet"]}
            when={{
              dateTime: plan.startsAt.toISOString(),
              says: `${sayWhen(plan.startsAt, plan.timeZone, now)}, ${sayLength(plan.minutes)}`,
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
      </Page>
    )
  },
})
