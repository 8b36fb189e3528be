import Link from "next/link"
import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { FeedbackThread } from "@/components/coaching/feedback-thread"
import { PracticeLine } from "@/components/coaching/practice-line"
import { RepAnswers } from "@/components/coaching/rep-answers"
import { PageTitle } from "@/components/shell/page-title"
import { Actions } from "@/components/ui/actions"
import { Empty } from "@/components/ui/empty"
import { Page, PageHeading } from "@/components/ui/page"
import { Press } from "@/components/ui/press"
import { Reveal } from "@/components/ui/reveal"
import { Section } from "@/components/ui/section"
import { listOwnFeedback } from "@/db/coaching/list-own-feedback"
import { listPractice } from "@/db/coaching/list-practice"
import { byMeeting } from "@/lib/coaching/by-meeting"
import type { PracticeItem } from "@/lib/coaching/practice-item"
import { paths } from "@/lib/paths"
import { sayWhen } from "@/lib/time/say-time"
import { acknowledgeFeedback } from "./actions/acknowledge-feedback"
import { endPractice } from "./actions/end-practice"
import { markFeedbackDone } from "./actions/mark-feedback-done"
import { practiseSuggestion } from "./actions/practise-suggestion"
import { replyToFeedback } from "./actions/reply-to-feedback"

const actions = { acknowledgeFeedback, replyToFeedback, markFeedbackDone, practiseSuggestion }

/** What one was told by who coaches them, by meeting, what is open first; and what one practises. */
export default page({
  params: z.object({}),
  permission: "own-feedback.list",
  subject: "none",
  draw: async (scope) => {
    const { actor, now } = scope
    const say = (instant: Date) => sayWhen(instant, actor.timeZone, now)
    const meetings = byMeeting(await listOwnFeedback(scope))
    const practice = await listPractice(scope, { repId: actor.userId, open: false })
    const practised = new Set(practice.map(({ feedbackId }) => feedbackId))
    return (
      <Page>
        <PageTitle name="Feedback" />
        <PageHeading title="Feedback" about="What you were told about your plans. You and who coaches you see it." />
        <Practice items={practice} say={say} />
        {meetings.length === 0 ? (
          <Empty title="You were given no feedback yet.">
            Ask for it where you write a plan: say what you want looked at, and your manager sees it first thing.
          </Empty>
        ) : (
          meetings.map(({ planId, account, startsAt, feedback, open }) => (
            <Section
              key={planId}
              id={`meeting-${planId}`}
              title={<Link href={paths.plan(planId)}>{`${account}, ${say(startsAt)}`}</Link>}
              aside={<span className="text-small text-quiet">{open > 0 ? `${open} open` : "Nothing open"}</span>}
            >
              {feedback.map((one) => (
                <FeedbackThread key={one.id} feedback={one} say={say} changedSince={false}>
                  <RepAnswers feedback={one} actions={actions} practised={practised.has(one.id)} />
                </FeedbackThread>
              ))}
            </Section>
          ))
        )}
      </Page>
    )
  },
})

function Practice({ items, say }: { items: readonly PracticeItem[]; say: (instant: Date) => string }) {
  if (items.length === 0) return null
  const open = items.filter(({ doneAt, droppedAt }) => !doneAt && !droppedAt)
  const ended = items.filter((item) => !open.includes(item))
  return (
    <Section id="practice" title="What you practise" about="It comes back at its part of each next plan.">
      {open.length === 0 ? <p className="text-quiet">Nothing at the moment.</p> : null}
      {open.map((item) => (
        <PracticeLine key={item.id} item={item}>
          <Actions>
            <Press action={endPractice} fields={{ itemId: item.id, end: "done" }} busy="Noting">
              Done
            </Press>
            <Press action={endPractice} fields={{ itemId: item.id, end: "dropped" }} busy="Dropping">
              Drop it
            </Press>
          </Actions>
        </PracticeLine>
      ))}
      {ended.length > 0 ? (
        <Reveal label={`What you practised before (${ended.length})`}>
          {ended.map((item) => (
            <PracticeLine key={item.id} item={item} ended={sayEnd(item, say)}>
              <Press action={endPractice} fields={{ itemId: item.id, end: "open" }} busy="Opening">
                Practise it again
              </Press>
            </PracticeLine>
          ))}
        </Reveal>
      ) : null}
    </Section>
  )
}

const sayEnd = ({ doneAt, droppedAt }: PracticeItem, say: (instant: Date) => string): string =>
  doneAt ? `Done, ${say(doneAt)}` : droppedAt ? `Dropped, ${say(droppedAt)}` : ""
