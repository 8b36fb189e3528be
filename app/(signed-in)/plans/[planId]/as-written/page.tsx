import type { ReactNode } from "react"
import { page } from "@/app/_server/doors/page"
import { FeedbackThread } from "@/components/coaching/feedback-thread"
import { FirstWordForm } from "@/components/coaching/first-word"
import { GiveFeedback } from "@/components/coaching/give-feedback"
import { RepAnswers } from "@/components/coaching/rep-answers"
import { ReplyForm } from "@/components/coaching/reply-form"
import { MeetingLife } from "@/components/plans/meeting-life"
import { PlanRead } from "@/components/plans/plan-read"
import { PageTitle } from "@/components/shell/page-title"
import { Page, PageHeading } from "@/components/ui/page"
import { Reveal } from "@/components/ui/reveal"
import { Section } from "@/components/ui/section"
import { coachingFacts } from "@/db/coaching/coaching-facts"
import { listFeedbackOnPlan } from "@/db/coaching/list-feedback-on-plan"
import { findDebrief } from "@/db/plans/find-debrief"
import { findPlan } from "@/db/plans/find-plan"
import { listMoves } from "@/db/plans/list-moves"
import { isChangedSince } from "@/lib/coaching/is-changed-since"
import { newId } from "@/lib/id"
import { reviewPlan } from "@/lib/objectives/review-plan"
import { paths } from "@/lib/paths"
import { draftOf } from "@/lib/plans/draft-of"
import { laterStart, type Move } from "@/lib/plans/later-start"
import type { Plan } from "@/lib/plans/plan"
import { planRef } from "@/lib/plans/plan-input"
import { dayIn } from "@/lib/time/day"
import { sayClock, sayWhen } from "@/lib/time/say-time"
import { giveFeedback } from "../../../coaching/actions/give-feedback"
import { sayFirstWord } from "../../../coaching/actions/say-first-word"
import { acknowledgeFeedback } from "../../../feedback/actions/acknowledge-feedback"
import { markFeedbackDone } from "../../../feedback/actions/mark-feedback-done"
import { practiseSuggestion } from "../../../feedback/actions/practise-suggestion"
import { replyToFeedback } from "../../../feedback/actions/reply-to-feedback"
import { cancelPlan } from "../actions/cancel-plan"
import { holdMeeting } from "../actions/hold-meeting"
import { notStartedYet } from "../actions/not-started-yet"

const actions = { acknowledgeFeedback, replyToFeedback, markFeedbackDone, practiseSuggestion }

/** A plan to read: for who coaches the rep, and for the rep once the meeting has begun. It carries no editor. */
export default page({
  params: planRef,
  permission: "plan.read",
  subject: findPlan,
  draw: async (scope, plan) => {
    const { actor, now } = scope
    const isOwn = plan.ownerId === actor.userId
    const debrief = await findDebrief(scope, { planId: plan.id })
    const moves = await listMoves(scope, { planId: plan.id })
    const feedback = await listFeedbackOnPlan(scope, { planId: plan.id })
    const reviewed = (await coachingFacts(scope, [plan.id])).get(plan.id)?.reviewed ?? null
    return (
      <Page>
        <PageTitle account={plan.account.name} when={sayWhen(plan.startsAt, actor.timeZone, now)} />
        <PageHeading
          title={plan.account.name}
          back={isOwn ? { href: paths.plans(), label: "Plans" } : { href: paths.coaching(), label: "Coaching" }}
        />
        <PlanRead
          plan={plan}
          review={reviewPlan(draftOf(plan))}
          debrief={debrief}
          moves={moves}
          life={isOwn ? theLife(plan, moves, now) : null}
          today={dayIn(now, actor.timeZone)}
          now={now}
          readerZone={actor.timeZone}
          isOwn={isOwn}
        />
        {isOwn ? null : (
          <Section
            id="your-word"
            title="Your word on it"
            about={reviewed ? `${reviewed.by} reviewed it on ${sayWhen(reviewed.at, actor.timeZone, now)}.` : undefined}
          >
            <FirstWordForm key={reviewed?.at.getTime()} planId={plan.id} id={newId()} sayFirstWord={sayFirstWord} />
            <GiveFeedback key={feedback.length} planId={plan.id} id={newId()} giveFeedback={giveFeedback} />
          </Section>
        )}
        {feedback.length > 0 ? (
          <Section id="feedback" title="Feedback">
            {feedback.map((one) => (
              <FeedbackThread
                key={one.id}
                feedback={one}
                say={(instant) => sayWhen(instant, actor.timeZone, now)}
                changedSince={isChangedSince(one, plan)}
              >
                {isOwn ? (
                  <RepAnswers feedback={one} actions={actions} frozen />
                ) : (
                  <Reveal label="Answer">
                    <ReplyForm
                      key={one.replies.length}
                      id={newId()}
                      feedbackId={one.id}
                      replyToFeedback={replyToFeedback}
                    />
                  </Reveal>
                )}
              </FeedbackThread>
            ))}
          </Section>
        ) : null}
      </Page>
    )
  },
})

function theLife(plan: Plan, moves: readonly Move[], now: Date): ReactNode {
  const meeting = { startsAt: plan.startsAt, minutes: plan.minutes, moves }
  const end = laterStart(meeting, "end", now)
  return (
    <MeetingLife
      plan={plan}
      putOffUntil={end ? sayClock(end, plan.timeZone) : null}
      holdMeeting={holdMeeting}
      cancelPlan={cancelPlan}
      notStartedYet={notStartedYet}
    />
  )
}
