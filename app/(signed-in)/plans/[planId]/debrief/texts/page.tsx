import Link from "next/link"
import { redirect } from "next/navigation"
import { page } from "@/app/_server/doors/page"
import { Questions } from "@/components/plans/debrief/questions"
import { SignsSeen } from "@/components/plans/debrief/signs-seen"
import { TieSection } from "@/components/plans/debrief/tie-section"
import { WhatNext } from "@/components/plans/debrief/what-next"
import { PageTitle } from "@/components/shell/page-title"
import { CopyText } from "@/components/ui/copy-text"
import { Notice } from "@/components/ui/notice"
import { Page, PageHeading } from "@/components/ui/page"
import { Section } from "@/components/ui/section"
import { findDebrief } from "@/db/plans/find-debrief"
import { findEarlierPromise } from "@/db/plans/find-earlier-promise"
import { findNextStart } from "@/db/plans/find-next-start"
import { findPlan } from "@/db/plans/find-plan"
import { listToDebrief } from "@/db/plans/list-to-debrief"
import { firstName } from "@/lib/customers/contact-name"
import { paths } from "@/lib/paths"
import { factsForTexts } from "@/lib/plans/facts-for-texts"
import { planRef } from "@/lib/plans/plan-input"
import { questionDebrief } from "@/lib/plans/question-debrief"
import { textForCrm } from "@/lib/plans/text-for-crm"
import { textForCustomer } from "@/lib/plans/text-for-customer"
import { tieAfter } from "@/lib/plans/tie-after"
import { dayIn } from "@/lib/time/day"
import { sayWhen } from "@/lib/time/say-time"
import { noteSigns } from "./actions/note-signs"

/** The end of a debrief: two texts to copy, and what is next. */
export default page({
  params: planRef,
  permission: "plan.debrief",
  subject: findPlan,
  draw: async (scope, plan) => {
    const { actor, now } = scope
    const debrief = await findDebrief(scope, { planId: plan.id })
    if (!debrief) redirect(paths.debrief(plan.id))
    const nextStart = await findNextStart(scope, { accountId: plan.account.id })
    const { meetings, inAll } = await listToDebrief(scope, { atMost: 1 })
    const { customer, crm, leftOut } = factsForTexts(plan, debrief, nextStart)
    const [waiting] = meetings
    const who = plan.mainContact ? firstName(plan.mainContact) : "the customer"
    const tie = tieAfter(plan, debrief, await findEarlierPromise(scope, plan))
    const questions = questionDebrief(debrief, {
      who,
      rep: plan.rep.name,
      day: dayIn(plan.startsAt, plan.timeZone),
      hasFallback: plan.fallbacks.length > 0,
    })
    const say = (at: Date) => sayWhen(at, actor.timeZone, now)
    return (
      <Page>
        <PageTitle account={plan.account.name} when={say(plan.startsAt)} />
        <PageHeading
          title="Debriefed"
          about={`${plan.account.name}, ${say(plan.startsAt)}`}
          back={{ href: paths.planAsWritten(plan.id), label: "The plan as written" }}
        />
        {questions.length > 0 ? (
          <div className="max-w-words">
            <Questions questions={questions}>
              <Link href={paths.debrief(plan.id)}>Correct the debrief</Link>
            </Questions>
          </div>
        ) : null}
        <Section id="to-the-customer" title={`To ${who}`}>
          {leftOut.length > 0 ? (
            <Notice tone="care" title="What was agreed is left out: its words stand in what the customer may not read.">
              {leftOut.map(({ field, quote }) => (
                <p key={`${field} ${quote}`}>
                  {field}: <q className="font-serif">{quote}</q>
                </p>
              ))}
            </Notice>
          ) : null}
          <CopyText text={textForCustomer(customer)} label="Copy the text" done="Copied." />
        </Section>
        <Section id="for-the-crm" title="For the CRM">
          <CopyText text={textForCrm(crm)} label="Copy the entry" done="Copied." />
        </Section>
        {tie ? (
          <TieSection
            who={who}
            tie={tie}
            ask={<SignsSeen planId={plan.id} who={who} offered={tie.offered} noteSigns={noteSigns} />}
          />
        ) : null}
        <WhatNext
          planId={plan.id}
          next={
            waiting ? { id: waiting.id, says: `${waiting.account.name}, ${say(waiting.startsAt)}`, left: inAll } : null
          }
        />
      </Page>
    )
  },
})
