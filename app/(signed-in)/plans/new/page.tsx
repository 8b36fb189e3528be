import Link from "next/link"
import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { AccountPicker } from "@/components/plans/account-picker"
import { StartPlanForm } from "@/components/plans/start-plan-form"
import { PageTitle } from "@/components/shell/page-title"
import { Page, PageHeading } from "@/components/ui/page"
import { findAccount } from "@/db/customers/find-account"
import { listAccounts } from "@/db/customers/list-accounts"
import { listContacts } from "@/db/customers/list-contacts"
import { listRecentAccounts } from "@/db/plans/list-recent-accounts"
import type { Scope } from "@/db/scope"
import { notFound } from "@/lib/access/refusal"
import { idShape, newId } from "@/lib/id"
import { paths } from "@/lib/paths"
import { NEW } from "@/lib/plans/whom-input"
import { dayIn, daysLater } from "@/lib/time/day"
import { zoneChoices } from "@/lib/time/zone"
import { startPlan } from "./actions/start-plan"

const FOUND_AT_MOST = 12

/** Start a plan: which account first, then who, when and where. */
export default page({
  params: z.object({}),
  permission: "plan.create",
  subject: "none",
  draw: async (scope, _found, { search }) => (
    <Page>
      <PageTitle name="New plan" />
      <PageHeading
        title="Plan a meeting"
        about="Who, when and where. Everything else comes next."
        back={{ href: paths.plans(), label: "Plans" }}
      />
      {typeof search.account === "string" ? await theForm(scope, search.account) : await thePicker(scope, search.find)}
    </Page>
  ),
})

async function thePicker(scope: Scope, asked: string | string[] | undefined) {
  const find = typeof asked === "string" ? asked.replaceAll("\u0000", "").trim().slice(0, 120) : ""
  const found = find ? await listAccounts(scope, { search: find, most: FOUND_AT_MOST }) : null
  const accounts = found ? found.accounts : await listRecentAccounts(scope)
  return (
    <AccountPicker
      here={paths.newPlan()}
      find={find}
      accounts={accounts}
      more={found?.hasLater ?? false}
      pick={paths.newPlan}
      newAccount={paths.newPlan(NEW)}
    />
  )
}

async function theForm(scope: Scope, asked: string) {
  const { timeZone } = scope.actor
  const known = asked === NEW ? null : asked
  const account = known && idShape.safeParse(known).success ? await findAccount(scope, { accountId: known }) : null
  if (known && !account) throw notFound("This account")
  const people = account ? (await listContacts(scope, { accountId: account.id })).contacts : []
  return (
    <StartPlanForm
      startPlan={startPlan}
      planId={newId()}
      accountId={account?.id ?? newId()}
      newContactId={newId()}
      account={account ? { name: account.name } : null}
      another={<Link href={paths.newPlan()}>{account ? "Another account" : "Choose one that is there already"}</Link>}
      contacts={people.map(({ id, name, title }) => ({ id, name, title }))}
      start={{ date: daysLater(dayIn(scope.now, timeZone), 1), time: "10:00", timeZone }}
      zones={zoneChoices(timeZone)}
    />
  )
}
