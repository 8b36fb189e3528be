import Link from "next/link"
import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { AccountPicker } from "@/components/plans/account-picker"
import { StartPlanForm } from "@/components/plans/start-plan-form"
import { PageTitle } from "@/components/shell/page-title"
import { Page, PageHeading } from "@/components/ui/page"
import { type Account, findAccount } from "@/db/customers/find-account"
import { listAccounts } from "@/db/customers/list-accounts"
import { listContacts } from "@/db/customers/list-contacts"
import { findEarlierMeeting } from "@/db/plans/find-earlier-meeting"
import { listRecentAccounts } from "@/db/plans/list-recent-accounts"
import type { Scope } from "@/db/scope"
import { notFound } from "@/lib/access/refusal"
import { idShape, newId } from "@/lib/id"
import { paths } from "@/lib/paths"
import type { EarlierMeeting } from "@/lib/plans/earlier-meeting"
import { suggestFirst } from "@/lib/plans/suggest-start"
import { NEW } from "@/lib/plans/whom-input"
import { zoneChoices } from "@/lib/time/zone"
import { startPlan } from "./actions/start-plan"
import { beginningFrom } from "./beginning-from"

const FOUND_AT_MOST = 12

/** Start a plan: which account first, then who, when and where; filled from the meeting before it where there is one. */
export default page({
  params: z.object({}),
  permission: "plan.create",
  subject: "none",
  draw: async (scope, _found, { search }) => (
    <Page>
      <PageTitle name="New plan" />
      <PageHeading
        title={search.again ? "Plan it again" : "Plan a meeting"}
        about="Who, when and where. Everything else comes next."
        back={{ href: paths.plans(), label: "Plans" }}
      />
      {await theStart(scope, search)}
    </Page>
  ),
})

type Search = Record<string, string | string[] | undefined>

async function theStart(scope: Scope, { account, after, again, find, from }: Search) {
  if (again !== undefined) {
    const earlier = await theMeeting(scope, again)
    if (!earlier.plan.dates.cancelledAt) throw notFound("This meeting")
    return theForm(scope, { earlier, how: "again" })
  }
  if (after !== undefined) return theForm(scope, { earlier: await theMeeting(scope, after), how: "last-meeting" })
  const fromExample = from === "example"
  if (typeof account !== "string") return thePicker(scope, find, fromExample)
  if (account === NEW) return theForm(scope, { fromExample })
  if (!idShape.safeParse(account).success) throw notFound("This account")
  if (fromExample) return theForm(scope, { accountId: account, fromExample })
  return theForm(scope, {
    accountId: account,
    earlier: await findEarlierMeeting(scope, { accountId: account }),
    how: "last-meeting",
  })
}

/** One of the actor's own, by its id. */
async function theMeeting(scope: Scope, planId: string | string[]): Promise<EarlierMeeting> {
  const earlier = idShape.safeParse(planId).success ? await findEarlierMeeting(scope, { planId: String(planId) }) : null
  if (!earlier) throw notFound("This meeting")
  return earlier
}

async function thePicker(scope: Scope, asked: string | string[] | undefined, fromExample: boolean) {
  const planAt = fromExample ? paths.planFromExample : paths.newPlan
  const find = typeof asked === "string" ? asked.replaceAll("\u0000", "").trim().slice(0, 120) : ""
  const found = find ? await listAccounts(scope, { search: find, most: FOUND_AT_MOST }) : null
  const accounts = found ? found.accounts : await listRecentAccounts(scope)
  return (
    <AccountPicker
      here={paths.newPlan()}
      find={find}
      keeps={fromExample ? { name: "from", value: "example" } : undefined}
      accounts={accounts}
      more={found?.hasLater ?? false}
      pick={planAt}
      newAccount={planAt(NEW)}
      fromCalendar={paths.importMeetings()}
    />
  )
}

type Beginning = {
  accountId?: string
  earlier?: EarlierMeeting | null
  how?: "last-meeting" | "again"
  fromExample?: boolean
}

async function theForm(
  scope: Scope,
  { accountId, earlier = null, how = "last-meeting", fromExample = false }: Beginning,
) {
  const { timeZone } = scope.actor
  const known = earlier?.plan.account.id ?? accountId
  const account = known ? await findAccount(scope, { accountId: known }) : null
  if (known && !account) throw notFound("This account")
  const people = account ? (await listContacts(scope, { accountId: account.id })).contacts : []
  const begin = earlier ? beginningFrom(earlier, how, scope.now) : null
  const met = earlier?.plan.mainContact
  // Somebody met before stands in the choice even where there are more people than one page of them.
  const others = people.filter(({ id }) => id !== met?.id)
  return (
    <StartPlanForm
      startPlan={startPlan}
      planId={newId()}
      accountId={account?.id ?? newId()}
      newContactId={newId()}
      account={account ? { name: account.name } : null}
      another={
        <Link href={fromExample ? paths.planFromExample() : paths.newPlan()}>
          {account ? "Another account" : "Choose one that is there already"}
        </Link>
      }
      contacts={[met ?? [], others].flat().map(({ id, name, title }) => ({ id, name, title }))}
      start={begin?.start ?? suggestFirst(scope.now, timeZone)}
      usual={begin?.usual ?? usualAt(account)}
      earlier={begin?.offer ?? null}
      fromExample={fromExample}
      zones={zoneChoices(begin?.start.timeZone ?? timeZone)}
    />
  )
}

const usualAt = (account: Account | null) => ({ minutes: 60, channel: "visit" as const, place: account?.place ?? "" })
