import Link from "next/link"
import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { AccountPicker } from "@/components/plans/account-picker"
import { LogMeetingForm } from "@/components/plans/log-meeting-form"
import { PageTitle } from "@/components/shell/page-title"
import { Page, PageHeading } from "@/components/ui/page"
import { findAccount } from "@/db/customers/find-account"
import { listAccounts } from "@/db/customers/list-accounts"
import { listContacts } from "@/db/customers/list-contacts"
import { findLastMet } from "@/db/plans/find-last-met"
import { listRecentAccounts } from "@/db/plans/list-recent-accounts"
import type { Scope } from "@/db/scope"
import { notFound } from "@/lib/access/refusal"
import { OUTCOME_WORDS } from "@/lib/customers/outcome-words"
import { idShape, newId } from "@/lib/id"
import { paths } from "@/lib/paths"
import { OUTCOMES_WITHOUT_PLAN } from "@/lib/plans/log-meeting-input"
import { wallTimeIn } from "@/lib/time/wall-time"
import { zoneChoices } from "@/lib/time/zone"
import { logMeeting } from "./actions/log-meeting"

/** Without a primary there is nothing else that it could be. */
const WITHOUT_PLAN_WORDS = { ...OUTCOME_WORDS, "other-advance": "Something was agreed" }

const FOUND_AT_MOST = 12
const QUARTER = 15 * 60_000
const HOUR = 60 * 60_000

/** A meeting that took place without a plan: which account first, then how it came out. */
export default page({
  params: z.object({}),
  permission: "plan.create",
  subject: "none",
  draw: async (scope, _found, { search }) => (
    <Page>
      <PageTitle name="Note a meeting" />
      <PageHeading
        title="Note a meeting"
        about="One you had without a plan: how it came out, and what they agreed to do."
        back={{ href: paths.today(), label: "Today" }}
      />
      {typeof search.account === "string" ? await theForm(scope, search.account) : await thePicker(scope, search.find)}
    </Page>
  ),
})

async function thePicker(scope: Scope, asked: string | string[] | undefined) {
  const find = typeof asked === "string" ? asked.trim().slice(0, 120) : ""
  const found = find ? await listAccounts(scope, { search: find, most: FOUND_AT_MOST }) : null
  return (
    <AccountPicker
      here={paths.logMeeting()}
      find={find}
      accounts={found ? found.accounts : await listRecentAccounts(scope)}
      more={found?.hasLater ?? false}
      pick={paths.logMeeting}
      newAccount={paths.newAccount()}
    />
  )
}

async function theForm(scope: Scope, asked: string) {
  const { actor, now } = scope
  const accountId = idShape.safeParse(asked).data
  const account = accountId ? await findAccount(scope, { accountId }) : null
  if (!account) throw notFound("This account")
  const { contacts } = await listContacts(scope, { accountId: account.id })
  const lastMet = await findLastMet(scope, { accountId: account.id })
  // The last hour, by the quarter: one logs a meeting when one has left it.
  const began = new Date(Math.floor((now.getTime() - HOUR) / QUARTER) * QUARTER)
  const [date = "", time = ""] = wallTimeIn(began, actor.timeZone).split("T")
  return (
    <LogMeetingForm
      logMeeting={logMeeting}
      planId={newId()}
      account={{ id: account.id, name: account.name }}
      another={<Link href={paths.logMeeting()}>Another account</Link>}
      contacts={contacts.map(({ id, name, title }) => ({ id, name, title }))}
      lastMet={lastMet ?? contacts[0]?.id ?? ""}
      start={{ date, time, timeZone: actor.timeZone }}
      zones={zoneChoices(actor.timeZone)}
      outcomes={OUTCOMES_WITHOUT_PLAN.map((value) => ({ value, label: WITHOUT_PLAN_WORDS[value] }))}
    />
  )
}
