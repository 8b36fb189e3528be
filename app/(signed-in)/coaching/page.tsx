import Link from "next/link"
import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { ComingList } from "@/components/plans/coming-list"
import { MissingDebriefs } from "@/components/plans/missing-debriefs"
import { PageTitle } from "@/components/shell/page-title"
import { Empty } from "@/components/ui/empty"
import { Page, PageHeading } from "@/components/ui/page"
import { listTeamComing } from "@/db/plans/list-team-coming"
import { listTeamToDebrief } from "@/db/plans/list-team-to-debrief"
import { paths } from "@/lib/paths"
import { comingDays } from "@/lib/plans/coming-days"
import { sayUnplanned } from "@/lib/plans/say-unplanned"
import { sinceMeeting } from "@/lib/plans/since-meeting"
import { sayWhen } from "@/lib/time/say-time"

export default page({
  params: z.object({}),
  permission: "team-plans.list",
  subject: "none",
  draw: async (scope) => {
    const reader = { zone: scope.actor.timeZone, now: scope.now }
    const days = comingDays(await listTeamComing(scope), reader)
    const missing = await listTeamToDebrief(scope)
    return (
      <Page>
        <PageTitle name="Coaching" />
        <PageHeading
          title="Coaching"
          about={["The coming meetings of the reps you coach, the soonest first.", sayUnplanned(days)]
            .filter(Boolean)
            .join(" ")}
        />
        {days.length === 0 ? (
          <Empty title="None of your reps has a meeting coming up.">
            Their plans show here as soon as they begin one. If a rep is missing, an admin can add them to a team of
            yours.
          </Empty>
        ) : (
          <ComingList days={days} showRep />
        )}
        <MissingDebriefs
          meetings={missing.map(({ startsAt, minutes, ...meeting }) => ({
            ...meeting,
            when: sayWhen(startsAt, reader.zone, reader.now),
            since: sinceMeeting({ startsAt, minutes }, reader),
          }))}
        />
        <p className="text-small">
          <Link href={paths.doesNotFit()}>What your reps said does not fit</Link>
        </p>
      </Page>
    )
  },
})
