import { redirect } from "next/navigation"
import { page } from "@/app/_server/doors/page"
import { planCoaching } from "@/components/coaching/plan-coaching"
import { ReviewSection } from "@/components/coaching/review-section"
import { DidNotHappen } from "@/components/plans/did-not-happen"
import { Editor } from "@/components/plans/editor/editor"
import { Reschedule } from "@/components/plans/reschedule"
import { PageTitle } from "@/components/shell/page-title"
import { Actions } from "@/components/ui/actions"
import { LinkButton } from "@/components/ui/link-button"
import { Page, PageHeading } from "@/components/ui/page"
import { coachingFacts } from "@/db/coaching/coaching-facts"
import { listFeedbackOnPlan } from "@/db/coaching/list-feedback-on-plan"
import { listPractice } from "@/db/coaching/list-practice"
import { findPlan } from "@/db/plans/find-plan"
import { listContactChoices } from "@/db/plans/list-contact-choices"
import { listEarlierDebriefs } from "@/db/plans/list-earlier-debriefs"
import type { Scope } from "@/db/scope"
import { may } from "@/lib/access/permissions"
import { newId } from "@/lib/id"
import { reviewPlan } from "@/lib/objectives/review-plan"
import { paths } from "@/lib/paths"
import { draftOf } from "@/lib/plans/draft-of"
import { lastTimeOf } from "@/lib/plans/last-time-of"
import type { Plan } from "@/lib/plans/plan"
import { planRef } from "@/lib/plans/plan-input"
import { isOpenToWriting } from "@/lib/plans/plan-state"
import { dayIn } from "@/lib/time/day"
import { sayWhen } from "@/lib/time/say-time"
import { wallTimeIn } from "@/lib/time/wall-time"
import { zoneChoices } from "@/lib/time/zone"
import { acknowledgeFeedback } from "../../feedback/actions/acknowledge-feedback"
import { endPractice } from "../../feedback/actions/end-practice"
import { markFeedbackDone } from "../../feedback/actions/mark-feedback-done"
import { practiseSuggestion } from "../../feedback/actions/practise-suggestion"
import { replyToFeedback } from "../../feedback/actions/reply-to-feedback"
import { answerAgreed } from "./actions/answer-agreed"
import { askForReview } from "./actions/ask-for-review"
import { askNoLonger } from "./actions/ask-no-longer"
import { backToDraft } from "./actions/back-to-draft"
import { cancelPlan } from "./actions/cancel-plan"
import { gradeContact } from "./actions/grade-contact"
import { makeReady } from "./actions/make-ready"
import { noteUnfitting } from "./actions/note-unfitting"
import { rescheduleMeeting } from "./actions/reschedule-meeting"
import { savePlanForm } from "./actions/save-plan"
import { withdrawUnfitting } from "./actions/withdraw-unfitting"

/** A plan to write in: for whose it is, until the meeting begins. Whoever may only read is led to the page for that. */
export default page({
  params: planRef,
  permission: "plan.read",
  subject: findPlan,
  draw: async (scope, plan, { search }) => {
    if (!may(scope.actor, "plan.write", plan) || !isOpenToWriting(plan, scope.now))
      redirect(paths.planAsWritten(plan.id))
    return (
      <Page>
        <PageTitle account={plan.account.name} when={sayWhen(plan.startsAt, scope.actor.timeZone, scope.now)} />
        <PageHeading
          title={plan.account.name}
          back={{ href: paths.plans(), label: "Plans" }}
          action={
            <LinkButton kind="quiet" href={paths.agenda(plan.id)}>
              Agenda for the customer
            </LinkButton>
          }
        />
        {await theEditor(scope, plan, search.said)}
        {await theReview(scope, plan)}
        <footer className="border-t border-hairline pt-6">
          <Actions>
            <Reschedule
              planId={plan.id}
              start={{ at: plan.startsAt.toISOString(), ...wallOf(plan) }}
              zones={zoneChoices(plan.timeZone)}
              rescheduleMeeting={rescheduleMeeting}
            />
            <DidNotHappen planId={plan.id} isPast={false} cancelPlan={cancelPlan} />
          </Actions>
        </footer>
      </Page>
    )
  },
})

async function theEditor(scope: Scope, plan: Plan, said: string | string[] | undefined) {
  const contacts = await listContactChoices(scope, { accountId: plan.account.id, repId: plan.rep.id })
  const today = dayIn(scope.now, scope.actor.timeZone)
  const lastTime = lastTimeOf(await listEarlierDebriefs(scope, { planId: plan.id }), plan, today)
  const practice = await listPractice(scope, { repId: plan.rep.id, open: false })
  const coaching = planCoaching({
    plan,
    feedback: await listFeedbackOnPlan(scope, { planId: plan.id }),
    practice: practice.filter(({ doneAt, droppedAt }) => !doneAt && !droppedAt),
    practised: new Set(practice.map(({ feedbackId }) => feedbackId)),
    actions: { acknowledgeFeedback, replyToFeedback, markFeedbackDone, practiseSuggestion, endPractice },
    say: (instant) => sayWhen(instant, scope.actor.timeZone, scope.now),
  })
  return (
    <Editor
      key={plan.id}
      plan={plan}
      contacts={contacts}
      zones={zoneChoices(plan.timeZone)}
      review={reviewPlan(draftOf(plan))}
      today={today}
      readerZone={scope.actor.timeZone}
      gradingId={newId()}
      lastTime={lastTime}
      unfittingId={newId()}
      coaching={coaching}
      said={said === "saved" || said === "not-ready" ? said : null}
      save={savePlanForm}
      makeReady={makeReady}
      backToDraft={backToDraft}
      gradeContact={gradeContact}
      answerAgreed={answerAgreed}
      noteUnfitting={noteUnfitting}
      withdrawUnfitting={withdrawUnfitting}
    />
  )
}

async function theReview(scope: Scope, plan: Plan) {
  const facts = (await coachingFacts(scope, [plan.id])).get(plan.id)
  return (
    <ReviewSection
      planId={plan.id}
      version={plan.version}
      facts={facts ?? { asked: null, reviewed: null }}
      say={(instant) => sayWhen(instant, scope.actor.timeZone, scope.now)}
      askForReview={askForReview}
      askNoLonger={askNoLonger}
    />
  )
}

function wallOf({ startsAt, timeZone }: Plan) {
  const [date = "", time = ""] = wallTimeIn(startsAt, timeZone).split("T")
  return { date, time, timeZone }
}
