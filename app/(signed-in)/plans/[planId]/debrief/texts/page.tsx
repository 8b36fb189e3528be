import { redirect } from "next/navigation"
import { page } from "@/app/_server/doors/page"
import { WhatNext } from "@/components/plans/debrief/what-next"
import { PageTitle } from "@/components/shell/page-title"
import { CopyText } from "@/components/ui/copy-text"
import { Notice } from "@/components/ui/notice"
import { Page, PageHeading } from "@/components/ui/page"
import { Section } from "@/components/ui/section"
import { findDebrief } from "@/db/plans/find-debrief"
import { findNextStart } from "@/db/plans/find-next-start"
import { findPlan } from "@/db/plans/find-plan"
import { listToDebrief } from "@/db/plans/list-to-debrief"
import { firstName } from "@/lib/customers/contact-name"
import { paths } from "@/lib/paths"
import { factsForTexts } from "@/lib/plans/facts-for-texts"
import { planRef } from "@/lib/plans/plan-input"
import { textForCrm } from "@/lib/plans/text-for-crm"
import { textForCustomer } from "@/lib/plans/text-for-customer"
import { sayWhen } from "@/lib/time/say-time"

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
    const say = (at: Date) => sayWhen(at, actor.timeZone, now)
    return (
      <Page>
        <PageTitle account={plan.account.name} when={say(plan.startsAt)} />
        <PageHeading
          title="Debriefed"
          about={`${plan.account.name}, ${say(plan.startsAt)}`}
          back={{ href: paths.planAsWritten(plan.id), label: "The plan as written" }}
        />
        <Section id="to-the-customer" title={`To ${plan.mainContact ? firstName(plan.mainContact) : "the customer"}`}>
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
