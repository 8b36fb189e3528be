import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { PageTitle } from "@/components/shell/page-title"
import { Actions } from "@/components/ui/actions"
import { LinkButton } from "@/components/ui/link-button"
import { Page, PageHeading } from "@/components/ui/page"
import { findContact } from "@/db/customers/find-contact"
import { findRelationship } from "@/db/relationships/find-relationship"
import { listCoachedTies } from "@/db/relationships/list-coached-ties"
import { listGradings } from "@/db/relationships/list-gradings"
import { may } from "@/lib/access/permissions"
import { BUYER_STYLE_WORDS } from "@/lib/customers/buyer-style-words"
import { contactName, firstName } from "@/lib/customers/contact-name"
import { idShape } from "@/lib/id"
import { paths } from "@/lib/paths"
import { dayIn } from "@/lib/time/day"
import { sayDay } from "@/lib/time/say-time"
import { CoachedTies } from "./coached-ties"
import { OwnTie } from "./own-tie"

export default page({
  params: z.object({ accountId: idShape, contactId: idShape }),
  permission: "contact.read",
  subject: findContact,
  draw: async (scope, contact, { params, search }) => {
    const { actor, now } = scope
    const today = dayIn(now, actor.timeZone)
    const say = (day: string) => sayDay(day, today)
    const tie = await findRelationship(scope, params)
    const before = idShape.safeParse(search.older).data ?? null
    const history = tie?.id ? await listGradings(scope, { relationshipId: tie.id, before }) : null
    const coached = await listCoachedTies(scope, { contactId: contact.id })
    const style = BUYER_STYLE_WORDS[contact.buyerStyle]
    return (
      <Page>
        <PageTitle account={contact.account.name} />
        <PageHeading
          title={<bdi>{contactName(contact, "start")}</bdi>}
          about={
            <>
              {contact.name && contact.title ? <p>{contact.title}</p> : null}
              <p>
                {style.label} buyer. {style.means}
              </p>
            </>
          }
          action={
            may(actor, "plan.create", null) ? (
              <LinkButton href={paths.newPlan(contact.account.id)}>Plan a meeting</LinkButton>
            ) : null
          }
          back={{ href: paths.account(contact.account.id), label: contact.account.name }}
        />
        {tie ? (
          <OwnTie {...{ tie, history, today, say }} isLaterPage={before !== null} first={firstName(contact)} />
        ) : null}
        {coached.length > 0 ? <CoachedTies {...{ coached, today }} first={firstName(contact)} /> : null}
        <Actions>
          <LinkButton kind="quiet" href={paths.editContact(contact.account.id, contact.id)}>
            Change the contact
          </LinkButton>
        </Actions>
      </Page>
    )
  },
})
