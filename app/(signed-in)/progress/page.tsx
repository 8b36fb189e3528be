import Link from "next/link"
import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { PeriodLinks } from "@/components/insights/period-links"
import { RateTable } from "@/components/insights/rate-table"
import { TrendFigure } from "@/components/insights/trend-figure"
import { PageTitle } from "@/components/shell/page-title"
import { Empty } from "@/components/ui/empty"
import { LinkButton } from "@/components/ui/link-button"
import { Page, PageHeading } from "@/components/ui/page"
import { Section } from "@/components/ui/section"
import { findOwnProgress } from "@/db/insights/find-own-progress"
import { readPeriod, stepsOf } from "@/lib/insights/period"
import { ENOUGH } from "@/lib/insights/rate"
import { criteriaTrends, debriefTrends, inOrder, sayAdvice, sayLeftOut, sayTelling } from "@/lib/insights/say-progress"
import { paths } from "@/lib/paths"
import { dayIn } from "@/lib/time/day"

/** A rep's own numbers, for their own eyes: no ranking, no score, every share with its count and its interval. */
export default page({
  params: z.object({}),
  permission: "progress.read",
  subject: "none",
  draw: async (scope, _none, { search }) => {
    const period = readPeriod(search.period)
    const steps = stepsOf(period, dayIn(scope.now, scope.actor.timeZone))
    const progress = await findOwnProgress(scope, steps)
    const meetings = progress.steps.reduce((sum, step) => sum + step.meetings, 0)
    const step = steps.unit === "week" ? "Week from" : "Month"
    const leftOut = sayLeftOut(progress.leftOut)
    return (
      <Page>
        <PageTitle name="Progress" />
        <PageHeading title="Progress" about="What came of your own meetings. Only you see this page." />
        <PeriodLinks chosen={period} to={paths.progress} />
        {meetings === 0 ? (
          <Empty
            title="Nothing to count in this time yet."
            action={<LinkButton href={paths.newPlan()}>Plan a meeting</LinkButton>}
          >
            Once a planned meeting has begun, this page shows how its primary read, and once it is debriefed, whether
            you asked for it, what you told them, and what came of that.
          </Empty>
        ) : (
          <>
            <Section
              id="criteria"
              title="How your primaries read"
              about={`${meetings} ${meetings === 1 ? "meeting" : "meetings"}. The band is where the true share most likely lies; a hollow point rests on fewer than ${ENOUGH}. ${leftOut}`}
            >
              <div className="figures">
                {criteriaTrends(progress.steps, steps.unit).map((trend) => (
                  <TrendFigure key={trend.title} step={step} {...trend} />
                ))}
              </div>
            </Section>
            <Section id="asked" title="Asking and getting" about="From your debriefs of meetings with a primary.">
              <div className="figures">
                {debriefTrends(progress.steps, steps.unit).map((trend) => (
                  <TrendFigure key={trend.title} step={step} {...trend} />
                ))}
              </div>
            </Section>
            <Section id="telling" title="Telling and not telling">
              {progress.told.length > 0 ? (
                <>
                  <p>{sayTelling(progress)}</p>
                  <RateTable
                    caption="What came of telling and of not telling, by how well you knew them"
                    columns={["How well you knew them", "What they heard"]}
                    counted="Got the primary"
                    picture="From none to all"
                    rows={inOrder(progress.told)}
                  />
                </>
              ) : (
                <p className="text-quiet">
                  No debrief says yet how much was told. It is one tap, and shows here what came of it.
                </p>
              )}
            </Section>
            <Section id="advice" title="Following the advice">
              {progress.advice.length > 0 ? (
                <>
                  <p>{sayAdvice(progress.advice)}</p>
                  <RateTable
                    caption="What came of following the advice on what they hear, and of choosing otherwise"
                    columns={["What you chose"]}
                    counted="Got the primary"
                    picture="From none to all"
                    rows={[true, false].flatMap((followed) =>
                      progress.advice
                        .filter((row) => row.followed === followed)
                        .map(({ achieved }) => ({
                          words: [followed ? "What was advised" : "Something else"] as const,
                          rate: achieved,
                        })),
                    )}
                  />
                </>
              ) : (
                <p className="text-quiet">
                  Nothing to compare yet. Choose in a plan what they hear, and debrief the meeting.
                </p>
              )}
            </Section>
          </>
        )}
        <p className="text-small">
          <Link href={paths.doesNotFit()}>What you said does not fit</Link>
        </p>
      </Page>
    )
  },
})
