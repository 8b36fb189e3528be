import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { PlanMark } from "@/components/plans/plan-mark"
import { PageTitle } from "@/components/shell/page-title"
import { Clock } from "@/components/ui/clock"
import { Empty } from "@/components/ui/empty"
import { LinkButton } from "@/components/ui/link-button"
import { List } from "@/components/ui/list"
import { ListRow } from "@/components/ui/list-row"
import { Page, PageHeading } from "@/components/ui/page"
import { Pager } from "@/components/ui/pager"
import { listPlans } from "@/db/plans/list-plans"
import { may } from "@/lib/access/permissions"
import { contactName } from "@/lib/customers/contact-name"
import { paths } from "@/lib/paths"
import { readPlanCursor, writePlanCursor } from "@/lib/plans/plan-cursor"
import { sayWhen } from "@/lib/time/say-time"

export default page({
  params: z.object({}),
  permission: "plan.list",
  subject: "none",
  draw: async (scope, _none, { search }) => {
    const { rows, newer, older } = await listPlans(scope, {
      newerThan: readPlanCursor(search.newer),
      olderThan: readPlanCursor(search.older),
    })
    const startPlan = may(scope.actor, "plan.create", null) ? (
      <LinkButton href={paths.newPlan()}>Plan a meeting</LinkButton>
    ) : null
    return (
      <Page>
        <PageTitle name="Plans" />
        <PageHeading
          title="Plans"
          about="All your meetings, the latest first."
          action={rows.length > 0 ? startPlan : null}
        />
        {rows.length === 0 ? (
          <Empty title="No plans yet." action={startPlan}>
            A plan is the preparation of one customer meeting. The first takes about ten minutes.
          </Empty>
        ) : (
          <List label="Your plans">
            {rows.map((row) => (
              <ListRow
                key={row.id}
                href={paths.plan(row.id)}
                title={row.account.name}
                meta={
                  <>
                    <Clock dateTime={row.startsAt.toISOString()}>
                      {sayWhen(row.startsAt, scope.actor.timeZone, scope.now)}
                    </Clock>
                    {row.contact ? `, ${contactName(row.contact)}` : ""}
                    {row.primaryWords ? (
                      <>
                        <br />
                        <span className="font-serif">{row.primaryWords}</span>
                      </>
                    ) : null}
                  </>
                }
                aside={<PlanMark {...row} />}
              />
            ))}
          </List>
        )}
        <Pager
          label="More plans"
          newer={newer ? { href: paths.plans({ newer: writePlanCursor(newer) }), label: "Later meetings" } : null}
          older={older ? { href: paths.plans({ older: writePlanCursor(older) }), label: "Earlier meetings" } : null}
        />
      </Page>
    )
  },
})
