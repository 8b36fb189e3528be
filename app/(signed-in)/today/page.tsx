import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { ComingList } from "@/components/plans/coming-list"
import { PageTitle } from "@/components/shell/page-title"
import { Empty } from "@/components/ui/empty"
import { LinkButton } from "@/components/ui/link-button"
import { Page, PageHeading } from "@/components/ui/page"
import { listComing } from "@/db/plans/list-coming"
import { may } from "@/lib/access/permissions"
import { paths } from "@/lib/paths"
import { comingDays } from "@/lib/plans/coming-days"

export default page({
  params: z.object({}),
  permission: "plan.list",
  subject: "none",
  draw: async (scope) => {
    const days = comingDays(await listComing(scope), { zone: scope.actor.timeZone, now: scope.now })
    const startPlan = may(scope.actor, "plan.create", null) ? (
      <LinkButton href={paths.newPlan()}>Plan a meeting</LinkButton>
    ) : null
    return (
      <Page>
        <PageTitle name="Today" />
        <PageHeading title="Today" action={days.length > 0 ? startPlan : null} />
        {days.length === 0 ? (
          <Empty title="No meeting is coming up." action={startPlan}>
            Prepare the next one while it is still quiet: what the customer will do, what would still move it on if they
            cannot, and how much of it they hear.
          </Empty>
        ) : (
          <ComingList days={days} />
        )}
      </Page>
    )
  },
})
