import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { AgreedList } from "@/components/customers/agreed-list"
import { ContactList } from "@/components/customers/contact-list"
import { MeetingList } from "@/components/customers/meeting-list"
import { OutcomeStrip } from "@/components/customers/outcome-strip"
import { ListedMark } from "@/components/plans/listed-mark"
import { GradeMark } from "@/components/relationships/grade-mark"
import { PageTitle } from "@/components/shell/page-title"
import { Actions } from "@/components/ui/actions"
import { Empty } from "@/components/ui/empty"
import { LinkButton } from "@/components/ui/link-button"
import { Page, PageHeading } from "@/components/ui/page"
import { Pager } from "@/components/ui/pager"
import { Section } from "@/components/ui/section"
import { StateMark } from "@/components/ui/state-mark"
import { findAccount } from "@/db/customers/find-account"
import { type AccountMeeting, listAccountMeetings } from "@/db/customers/list-account-meetings"
import { listContacts } from "@/db/customers/list-contacts"
import { listHeldMeetings } from "@/db/customers/list-held-meetings"
import { listOwnTies } from "@/db/relationships/list-own-ties"
import { may } from "@/lib/access/permissions"
import { isStillOpen } from "@/lib/customers/agreed"
import { NOTHING_KNOWN } from "@/lib/customers/known-tie"
import { readCursor, writeCursor } from "@/lib/customers/name-cursor"
import { moveOf, sayHistory } from "@/lib/customers/say-history"
import { idShape } from "@/lib/id"
import { paths } from "@/lib/paths"
import { listedState } from "@/lib/plans/listed-state"
import { readPlanCursor, writePlanCursor } from "@/lib/plans/plan-cursor"
import { gradeRelationship } from "@/lib/relationships/grade-from-signs"
import { dayIn } from "@/lib/time/day"
import { sayWhen } from "@/lib/time/say-time"

export default page({
  params: z.object({ accountId: idShape }),
  permission: "account.read",
  subject: findAccount,
  draw: async (scope, { id: accountId, name, industry, place }, { search }) => {
    const { actor, now } = scope
    const { contacts, hasLater } = await listContacts(scope, { accountId, after: readCursor(search.after) })
    const ties = await listOwnTies(scope, { contactIds: contacts.map(({ id }) => id) })
    const before = readPlanCursor(search.older) ?? null
    const coming = await listAccountMeetings(scope, { accountId, when: "coming" })
    const past = await listAccountMeetings(scope, { accountId, when: "past", before })
    const held = await listHeldMeetings(scope, { accountId })
    const today = dayIn(now, actor.timeZone)
    const stillOpen = held.flatMap(({ id, rep, agreed }) =>
      agreed && isStillOpen(agreed) ? [{ id, rep, agreed }] : [],
    )
    const history = held.map(({ startsAt, outcome }) => ({ day: dayIn(startsAt, actor.timeZone), outcome }))
    const said = sayHistory(history, today)
    const isRep = may(actor, "plan.create", null)
    const plan = isRep ? <LinkButton href={paths.newPlan(accountId)}>Plan a meeting</LinkButton> : null
    const addContact = may(actor, "contact.create", null) ? (
      <LinkButton kind="quiet" href={paths.newContact(accountId)}>
        Add a contact
      </LinkButton>
    ) : null
    const markOf = (contactId: string) => {
      if (!isRep) return null
      const { grade, brakes } = gradeRelationship({
        ...(ties.get(contactId) ?? NOTHING_KNOWN),
        meetingDate: today,
      })
      return <GradeMark grade={grade} careful={brakes.length > 0} />
    }
    const meetings = { say: (startsAt: Date) => sayWhen(startsAt, actor.timeZone, now), markOf: meetingMark(now) }
    const [lastContact, lastPast] = [contacts.at(-1), past.meetings.at(-1)]
    return (
      <Page>
        <PageTitle account={name} />
        <PageHeading
          title={<bdi>{name}</bdi>}
          about={[industry, place].filter(Boolean).join(", ")}
          action={plan}
          back={{ href: paths.accounts(), label: "Accounts" }}
        />
        {held.length > 0 ? (
          <div className="grid grid-cols-1 gap-4">
            <p>{said}</p>
            <OutcomeStrip label={said} moves={history.map(({ outcome }) => moveOf(outcome))} />
          </div>
        ) : null}
        {stillOpen.length > 0 ? (
          <Section id="agreed" title="Agreed and still open">
            <AgreedList agreed={stillOpen} today={today} />
          </Section>
        ) : null}
        <Section id="contacts" title="Contacts">
          {contacts.length === 0 ? (
            <Empty title="Nobody here yet." action={addContact}>
              Add who you deal with. A title is enough while you do not know the name.
            </Empty>
          ) : (
            <>
              <ContactList accountId={accountId} contacts={contacts} markOf={markOf} />
              <Pager
                label="More contacts"
                newer={search.after ? { href: paths.account(accountId), label: "From the beginning" } : null}
                older={
                  hasLater && lastContact
                    ? { href: paths.moreContacts(accountId, writeCursor(lastContact)), label: "More contacts" }
                    : null
                }
              />
              <Actions>{addContact}</Actions>
            </>
          )}
        </Section>
        <Section id="coming" title="Coming meetings">
          {coming.meetings.length === 0 ? (
            <p className="text-quiet">No meeting ahead{isRep ? "" : " that you may see"}.</p>
          ) : (
            <MeetingList label="Coming meetings" meetings={coming.meetings} {...meetings} />
          )}
        </Section>
        <Section id="past" title="Past meetings">
          {past.meetings.length === 0 ? (
            <p className="text-quiet">No past meeting{isRep ? "" : " that you may see"}.</p>
          ) : (
            <MeetingList label="Past meetings" meetings={past.meetings} {...meetings} />
          )}
          <Pager
            label="More past meetings"
            newer={before ? { href: paths.account(accountId), label: "The latest" } : null}
            older={
              past.hasMore && lastPast
                ? { href: paths.pastMeetings(accountId, writePlanCursor(lastPast)), label: "Earlier meetings" }
                : null
            }
          />
        </Section>
        <Actions>
          <LinkButton kind="quiet" href={paths.editAccount(accountId)}>
            Change the account
          </LinkButton>
        </Actions>
      </Page>
    )
  },
})

/** A colleague sees that a meeting was held, not how it was prepared. */
const meetingMark = (now: Date) => (meeting: AccountMeeting) =>
  meeting.dates ? (
    <ListedMark state={listedState({ ...meeting, dates: meeting.dates }, now)} />
  ) : (
    <StateMark sign="waiting">Held</StateMark>
  )
