import { Contents } from "@/components/objectives/contents"
import { RuleChapters } from "@/components/objectives/rule-chapters"
import { TryIt } from "@/components/plans/try-it/try-it"
import { PageTitle } from "@/components/shell/page-title"
import { Page, PageHeading } from "@/components/ui/page"
import { chapters } from "@/lib/plans/how-it-reads/chapters"
import { EXAMPLES_ARE } from "@/lib/plans/how-it-reads/objective-chapters"
import { dayIn } from "@/lib/time/day"

/** The rules do not change while the server runs. */
const CHAPTERS = chapters()

/** How an objective is read: the same for who is signed in and for who was given the address. It shows nothing of anyone's. */
export function ReadingPage({ now, zone }: { now: Date; zone: string }) {
  return (
    <Page>
      <PageTitle name="How Callcraft reads" />
      <PageHeading
        title="How Callcraft reads an objective"
        about={`What each rule looks for, what it says of good and of bad words, how often it is right, and what it gets wrong. ${EXAMPLES_ARE}`}
      />
      <Contents tryIt="Try it" chapters={CHAPTERS} />
      <TryIt today={dayIn(now, zone)} />
      <RuleChapters chapters={CHAPTERS} />
    </Page>
  )
}
