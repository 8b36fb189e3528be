import Link from "next/link"
import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { RepFilter } from "@/components/coaching/rep-filter"
import { MissingDebriefs } from "@/components/plans/missing-debriefs"
import { ReviewQueueList } from "@/components/plans/review-queue-list"
import { PageTitle } from "@/components/shell/page-title"
import { Empty } from "@/components/ui/empty"
import { Notice } from "@/components/ui/notice"
import { Page, PageHeading } from "@/components/ui/page"
import { coachingFacts } from "@/db/coaching/coaching-facts"
import { listCoachedTeams } from "@/db/people/list-coached-teams"
import { listTeamComing } from "@/db/plans/list-team-coming"
import { listTeamToDebrief } from "@/db/plans/list-team-to-debrief"
import { repsMeant } from "@/lib/coaching/coached-team"
import { reviewQueue } from "@/lib/coaching/review-queue"
import { paths } from "@/lib/paths"
import { sayUnplanned } from "@/lib/plans/say-unplanned"
import { sinceMeeting } from "@/lib/plans/since-meeting"
import { sayWhen } from "@/lib/time/say-time"

export default page({
  params: z.object({}),
  permission: "team-plans.list",
  subject: "none",
  draw: async (scope, _none, { search }) => {
    const reader = { zone: scope.actor.timeZone, now: scope.now }
    const teams = await listCoachedTeams(scope)
    const asked = typeof search.of === "string" && search.of !== "" ? search.of : null
    const meant = repsMeant(teams, asked)
    const plans = await listTeamComing(scope, { of: meant?.map(({ id }) => id) })
    const facts = await coachingFacts(
      scope,
      plans.map(({ id }) => id),
    )
    const queue = reviewQueue(plans, facts, reader)
    const missing = await listTeamToDebrief(scope)
    return (
      <Page>
        <PageTitle name="Coaching" />
        <PageHeading
          title="Coaching"
          about={["The coming meetings of the reps you coach, the riskiest first.", sayUnplanned(queue)]
            .filter(Boolean)
            .join(" ")}
        />
        {asked !== null && meant === null ? (
          <Notice>The address asked for somebody you do not coach. You see all your reps.</Notice>
        ) : null}
        {teams.some(({ reps }) => reps.length > 0) ? (
          <RepFilter teams={teams} chosen={meant === null ? null : asked} />
        ) : null}
        {queue.length === 0 ? (
          <Empty title={meant ? "No meeting of theirs is coming up." : "None of your reps has a meeting coming up."}>
            Their plans show here as soon as they begin one. If a rep is missing, an admin can add them to a team of
            yours.
          </Empty>
        ) : (
          <ReviewQueueList queue={queue} />
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
