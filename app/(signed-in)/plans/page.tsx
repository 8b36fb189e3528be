import Link from "next/link"
import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { NoPlansFound } from "@/components/plans/no-plans-found"
import { PlanFilterForm } from "@/components/plans/plan-filter-form"
import { PlanList } from "@/components/plans/plan-list"
import { PageTitle } from "@/components/shell/page-title"
import { Empty } from "@/components/ui/empty"
import { LinkButton } from "@/components/ui/link-button"
import { Notice } from "@/components/ui/notice"
import { Page, PageHeading } from "@/components/ui/page"
import { Pager } from "@/components/ui/pager"
import { listPlannedAccounts } from "@/db/plans/list-planned-accounts"
import { listPlans } from "@/db/plans/list-plans"
import { may } from "@/lib/access/permissions"
import { paths } from "@/lib/paths"
import { type PlanCursor, writePlanCursor } from "@/lib/plans/plan-cursor"
import { readPlanFilters, writePlanFilters } from "@/lib/plans/plan-filters"
import { sayFilters, sayLeftOut } from "@/lib/plans/say-filters"
import { timeSpan } from "@/lib/plans/time-span"
import { dayIn } from "@/lib/time/day"
import { sayWhen } from "@/lib/time/say-time"

export default page({
  params: z.object({}),
  permission: "plan.list",
  subject: "none",
  draw: async (scope, _none, { search }) => {
    const { actor, now } = scope
    const { filters: asked, after, before, leftOut } = readPlanFilters(search)
    const accounts = await listPlannedAccounts(scope)
    const account = accounts.find(({ id }) => id === asked.accountId) ?? null
    const filters = { ...asked, accountId: account?.id ?? null }
    const isUnknown = asked.accountId !== null && !account
    const notUnderstood = sayLeftOut(isUnknown ? [...leftOut, "account"] : leftOut)
    const list = await listPlans(scope, { filters, after, before })
    const said = sayFilters(filters, { account: account?.name ?? null, today: dayIn(now, actor.timeZone) })
    const startPlan = may(actor, "plan.create", null) ? (
      <LinkButton href={paths.newPlan(account?.id)}>Plan a meeting</LinkButton>
    ) : null
    const begin = startPlan ? (
      <>
        {startPlan}
        <LinkButton kind="quiet" href={paths.importMeetings()}>
          From your calendar
        </LinkButton>
        <LinkButton kind="quiet" href={paths.examplePlan()}>
          An example, worked
        </LinkButton>
      </>
    ) : null
    const hasPlans = accounts.length > 0
    const isEmpty = list.rows.length === 0
    const { order } = timeSpan(filters, { zone: actor.timeZone, now })
    const [earlier, later] = ["Earlier meetings", "Later meetings"]
    const [onwards, back] = order === "soonest-first" ? [later, earlier] : [earlier, later]
    const place = (name: "after" | "before", cursor: PlanCursor | null, label: string) =>
      cursor ? { href: paths.plans(writePlanFilters(filters), { [name]: writePlanCursor(cursor) }), label } : null
    return (
      <Page>
        <PageTitle name="Plans" />
        <PageHeading
          title="Plans"
          about={order === "soonest-first" ? "Your meetings, the next one first." : "Your meetings, the latest first."}
          action={isEmpty ? null : startPlan}
        />
        {hasPlans ? (
          <div className="grid grid-cols-1 gap-4">
            {notUnderstood ? <Notice>{notUnderstood}</Notice> : null}
            <PlanFilterForm filters={filters} accounts={accounts} />
            {said && !isEmpty ? (
              <p role="status">
                Meetings {said}. <Link href={paths.plans()}>Clear</Link>
              </p>
            ) : null}
          </div>
        ) : null}
        {isEmpty ? (
          hasPlans ? (
            <NoPlansFound filters={filters} said={said} action={startPlan} />
          ) : (
            <Empty title="No plans yet." action={begin}>
              A plan is the preparation of one customer meeting. The first takes about ten minutes.
            </Empty>
          )
        ) : (
          <PlanList plans={list.rows} now={now} say={(startsAt) => sayWhen(startsAt, actor.timeZone, now)} />
        )}
        <Pager
          label="More plans"
          newer={place("before", list.before, back)}
          older={place("after", list.after, onwards)}
        />
      </Page>
    )
  },
})
