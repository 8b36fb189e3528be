import Link from "next/link"
import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { WorkedExample } from "@/components/plans/example/worked-example"
import { PageTitle } from "@/components/shell/page-title"
import { Actions } from "@/components/ui/actions"
import { LinkButton } from "@/components/ui/link-button"
import { Page, PageHeading } from "@/components/ui/page"
import { reviewPlan } from "@/lib/objectives/review-plan"
import { paths } from "@/lib/paths"
import { agendaOf } from "@/lib/plans/agenda-of"
import { briefOf } from "@/lib/plans/brief-of"
import { draftOf } from "@/lib/plans/draft-of"
import { EXAMPLE_AGENDA, EXAMPLE_COMPANY, EXAMPLE_DEBRIEF, EXAMPLE_PLAN } from "@/lib/plans/worked-example"
import { sayLength, sayWhen } from "@/lib/time/say-time"

/** A plan worked from end to end, for a rep who has none: read by the same rules as any other. */
export default page({
  params: z.object({}),
  permission: "plan.create",
  subject: "none",
  draw: async ({ now }) => {
    const { startsAt, timeZone, minutes, place } = EXAMPLE_PLAN
    const mine = <LinkButton href={paths.planFromExample()}>Make mine from this</LinkButton>
    return (
      <Page>
        <PageTitle name="An example, worked" />
        <PageHeading
          title="An example, worked"
          about="A customer is to come to an open day and meet a new service. The people and companies are invented; what stands beside the words is what Callcraft says of them."
          back={{ href: paths.plans(), label: "Plans" }}
          action={mine}
        />
        <WorkedExample
          plan={EXAMPLE_PLAN}
          meeting={`${sayWhen(startsAt, timeZone, now)}, ${sayLength(minutes)}, ${place}`}
          review={reviewPlan(draftOf(EXAMPLE_PLAN))}
          brief={briefOf(EXAMPLE_PLAN)}
          agenda={agendaOf(EXAMPLE_PLAN, EXAMPLE_COMPANY, EXAMPLE_AGENDA)}
          debrief={EXAMPLE_DEBRIEF}
        />
        <Actions>{mine}</Actions>
        <p className="text-small">
          <Link href={paths.howItReads()}>How Callcraft reads an objective</Link>
        </p>
      </Page>
    )
  },
})
