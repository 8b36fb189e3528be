import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { ComingList } from "@/components/plans/coming-list"
import { DidNotHappen } from "@/components/plans/did-not-happen"
import { ToDebriefList } from "@/components/plans/to-debrief-list"
import { PageTitle } from "@/components/shell/page-title"
import { Actions } from "@/components/ui/actions"
import { Empty } from "@/components/ui/empty"
import { LinkButton } from "@/components/ui/link-button"
import { Page, PageHeading } from "@/components/ui/page"
import { listComing } from "@/db/plans/list-coming"
import { listPlannedAccounts } from "@/db/plans/list-planned-accounts"
import { listToDebrief, type MeetingToDebrief } from "@/db/plans/list-to-debrief"
import { may } from "@/lib/access/permissions"
import { nameAndTitle } from "@/lib/customers/contact-name"
import { paths } from "@/lib/paths"
import { comingDays } from "@/lib/plans/coming-days"
import { isFrozen } from "@/lib/plans/plan-state"
import { sinceMeeting } from "@/lib/plans/since-meeting"
import { sayWhen } from "@/lib/time/say-time"
import { cancelPlan } from "../plans/[planId]/actions/cancel-plan"

/** What waits for a debrief, then what comes. A meeting that has begun stands in the first list alone. */
export default page({
  params: z.object({}),
  permission: "plan.list",
  subject: "none",
  draw: async (scope) => {
    const { actor, now } = scope
    const reader = { zone: actor.timeZone, now }
    const { meetings, inAll } = await listToDebrief(scope)
    const days = comingDays(
      (await listComing(scope)).filter((plan) => !isFrozen(plan, now)),
      reader,
    )
    const isNew = days.length + meetings.length === 0 && (await listPlannedAccounts(scope)).length === 0
    const mayPlan = may(actor, "plan.create", null)
    const startPlan = mayPlan ? <LinkButton href={paths.newPlan()}>Plan a meeting</LinkButton> : null
    const begin = mayPlan ? (
      <>
        {startPlan}
        <LinkButton kind="quiet" href={paths.importMeetings()}>
          From your calendar
        </LinkButton>
        {isNew ? (
          <LinkButton kind="quiet" href={paths.examplePlan()}>
            An example, worked
          </LinkButton>
        ) : null}
      </>
    ) : null
    return (
      <Page>
        <PageTitle name="Today" />
        <PageHeading title="Today" action={days.length > 0 ? startPlan : null} />
        {meetings.length > 0 ? (
          <ToDebriefList
            meetings={meetings.map((meeting) => ({
              id: meeting.id,
              account: meeting.account.name,
              about: sayAbout(meeting, reader),
              since: sinceMeeting(meeting, reader),
            }))}
            inAll={inAll}
            didNotHappen={(planId) =>
              meetings.some(({ id, heldAt }) => id === planId && heldAt === null) ? (
                <DidNotHappen planId={planId} isPast cancelPlan={cancelPlan} />
              ) : null
            }
          />
        ) : null}
        {days.length === 0 ? (
          <Empty title="No meeting is coming up." action={begin}>
            Prepare the next one while it is still quiet: what the customer will do, what would still move it on if they
            cannot, and how much of it they hear.
          </Empty>
        ) : (
          <ComingList days={days} />
        )}
        {mayPlan ? (
          <Actions>
            <LinkButton kind="quiet" href={paths.logMeeting()}>
              Note a meeting you had without a plan
            </LinkButton>
          </Actions>
        ) : null}
      </Page>
    )
  },
})

const sayAbout = ({ contact, startsAt }: MeetingToDebrief, { zone, now }: { zone: string; now: Date }): string =>
  [contact ? nameAndTitle(contact) : null, sayWhen(startsAt, zone, now)].filter(Boolean).join(". ")
