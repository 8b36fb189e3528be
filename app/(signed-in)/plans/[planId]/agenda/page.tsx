import { page } from "@/app/_server/doors/page"
import { AgendaChanges } from "@/components/plans/agenda/agenda-changes"
import { AgendaForm } from "@/components/plans/agenda/agenda-form"
import { AgendaPress } from "@/components/plans/agenda/agenda-press"
import { AgendaWarnings } from "@/components/plans/agenda/agenda-warnings"
import { CustomerSheet } from "@/components/plans/agenda/customer-sheet"
import { LinkTable } from "@/components/plans/agenda/link-table"
import { ShareForm } from "@/components/plans/agenda/share-form"
import { PageTitle } from "@/components/shell/page-title"
import { CopyText } from "@/components/ui/copy-text"
import { Notice } from "@/components/ui/notice"
import { Page, PageHeading } from "@/components/ui/page"
import { Section } from "@/components/ui/section"
import { findAgenda } from "@/db/plans/find-agenda"
import { findPlan } from "@/db/plans/find-plan"
import type { Scope } from "@/db/scope"
import { may } from "@/lib/access/permissions"
import { firstName } from "@/lib/customers/contact-name"
import { newId } from "@/lib/id"
import type { CustomerAgenda } from "@/lib/objectives/agenda"
import { paths } from "@/lib/paths"
import { type Agenda, saysSomething } from "@/lib/plans/agenda"
import { agendaAsText, isSameAgenda } from "@/lib/plans/agenda-as-text"
import { agendaLeaks } from "@/lib/plans/agenda-leaks"
import { agendaOf } from "@/lib/plans/agenda-of"
import { agendaSecrets } from "@/lib/plans/agenda-secrets"
import { agendaText } from "@/lib/plans/agenda-text"
import { agendaDay, agendaHours } from "@/lib/plans/agenda-words"
import { compareAgendas } from "@/lib/plans/compare-agendas"
import { linkEnds } from "@/lib/plans/link-life"
import type { Plan } from "@/lib/plans/plan"
import { planRef } from "@/lib/plans/plan-input"
import { isOpenToWriting } from "@/lib/plans/plan-state"
import { capital } from "@/lib/plans/plan-words"
import { wordsOfTheFallback } from "@/lib/plans/words-of-the-fallback"
import { sayWhen } from "@/lib/time/say-time"
import { publishAgenda } from "./actions/publish-agenda"
import { revokeLink } from "./actions/revoke-link"
import { saveAgenda } from "./actions/save-agenda"
import { shareAgenda } from "./actions/share-agenda"

/** What the customer may see of a meeting: written, looked at as they would see it, published, and shared by a link. */
export default page({
  params: planRef,
  permission: "plan.read",
  subject: findPlan,
  draw: async (scope, plan) => {
    const agenda = await findAgenda(scope, { planId: plan.id })
    const who = plan.mainContact ? firstName(plan.mainContact) : "the customer"
    const writes = may(scope.actor, "plan.share", plan) && isOpenToWriting(plan, scope.now)
    return (
      <Page>
        <PageTitle account={plan.account.name} when={sayWhen(plan.startsAt, scope.actor.timeZone, scope.now)} />
        <PageHeading
          title={`Agenda for ${who}`}
          about={`What ${plan.account.name} may see of this meeting: what you write here, once you publish it, and nothing else of your plan.`}
          back={{ href: paths.plan(plan.id), label: plan.account.name }}
        />
        {writes ? (
          <Section id="words" title="Your words for them">
            <AgendaForm
              key={plan.id}
              save={saveAgenda}
              planId={plan.id}
              stored={agenda.draft}
              who={who}
              asksAhead={plan.hears === "ask-ahead"}
            />
          </Section>
        ) : null}
        {theSheet(plan, agenda, { who, writes })}
        {theLinks(scope, plan, agenda)}
      </Page>
    )
  },
})

function theSheet(
  plan: Plan,
  { company, draft, published }: Agenda,
  { who, writes }: { who: string; writes: boolean },
) {
  const preview = agendaOf(plan, company, draft)
  const inForce = published?.snapshot ?? null
  if (!writes || (inForce && isSameAgenda(inForce, preview)))
    return (
      <Section id="sheet" title={`What ${who} sees`}>
        {inForce ? <Sheet planId={plan.id} agenda={inForce} isPublished /> : <p>Nothing was published.</p>}
      </Section>
    )
  const leaks = agendaLeaks(preview, agendaSecrets(plan, draft))
  return (
    <Section
      id="sheet"
      title={`As ${who} would see it`}
      about={inForce ? undefined : "Nobody sees it before you publish it."}
    >
      {inForce && whenOf(inForce) !== whenOf(preview) ? (
        <Notice tone="care">{`${capital(who)} still sees ${whenOf(inForce)}. Publish again to show the new time.`}</Notice>
      ) : null}
      <Sheet planId={plan.id} agenda={preview} isPublished={false} />
      <AgendaWarnings leaks={leaks} telling={wordsOfTheFallback(preview, plan)} editPlan={paths.plan(plan.id)} />
      {inForce ? (
        <div className="grid grid-cols-1 gap-3">
          <p>What changes for whoever has a link:</p>
          <AgendaChanges lines={compareAgendas(inForce, preview)} />
        </div>
      ) : null}
      {leaks.length === 0 && saysSomething(draft) ? (
        <AgendaPress
          action={publishAgenda}
          fields={{ planId: plan.id, shown: agendaAsText(preview) }}
          kind="primary"
          busy="Publishing"
        >
          {inForce ? "Publish again" : "Publish"}
        </AgendaPress>
      ) : null}
      {saysSomething(draft) ? null : <p className="text-quiet">Write what it is about, then you can publish it.</p>}
    </Section>
  )
}

const whenOf = (agenda: CustomerAgenda): string => `${agendaDay(agenda)}, ${agendaHours(agenda)}`

function Sheet({ planId, agenda, isPublished }: { planId: string; agenda: CustomerAgenda; isPublished: boolean }) {
  return (
    <div className="agenda-preview">
      <CustomerSheet agenda={agenda} calendar={isPublished ? paths.agendaCalendar(planId) : null} isPreview />
    </div>
  )
}

function theLinks({ actor, now }: Scope, plan: Plan, { published, links }: Agenda) {
  if (!published) return null
  const say = (at: Date) => sayWhen(at, actor.timeZone, now)
  const ends = linkEnds(published.snapshot)
  const shares = may(actor, "plan.share", plan)
  const canShare = shares && plan.dates.cancelledAt === null && ends.getTime() > now.getTime()
  return (
    <>
      <Section
        id="share"
        title="Share it"
        about="A link opens what is published, without signing in, until seven days after the meeting. Nobody counts who opens it."
      >
        {canShare ? <ShareForm share={shareAgenda} planId={plan.id} linkId={newId()} until={say(ends)} /> : null}
        {links.length > 0 ? (
          <LinkTable
            links={links}
            now={now}
            say={say}
            revoke={
              shares
                ? (link) => (
                    <AgendaPress
                      action={revokeLink}
                      fields={{ planId: plan.id, linkId: link.id }}
                      busy="Revoking"
                      label={`Revoke the link made ${say(link.createdAt)}`}
                    >
                      Revoke
                    </AgendaPress>
                  )
                : null
            }
          />
        ) : null}
      </Section>
      <Section
        id="text"
        title="Or send it yourself"
        about={`Edition ${published.edition}, published ${say(published.publishedAt)}.`}
        aside={
          <a className="button" data-kind="quiet" href={paths.agendaCalendar(plan.id)} download>
            Calendar entry
          </a>
        }
      >
        <CopyText text={agendaText(published.snapshot)} label="Copy the text" done="Copied." />
      </Section>
    </>
  )
}
