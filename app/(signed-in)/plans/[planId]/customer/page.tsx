import Link from "next/link"
import { page } from "@/app/_server/doors/page"
import { AccountPicker } from "@/components/plans/account-picker"
import { ChangeCustomerForm } from "@/components/plans/change-customer-form"
import { PageTitle } from "@/components/shell/page-title"
import { LinkButton } from "@/components/ui/link-button"
import { Page, PageHeading } from "@/components/ui/page"
import { findAccount } from "@/db/customers/find-account"
import { listAccounts } from "@/db/customers/list-accounts"
import { listContacts } from "@/db/customers/list-contacts"
import { findPlan } from "@/db/plans/find-plan"
import { listRecentAccounts } from "@/db/plans/list-recent-accounts"
import type { Scope } from "@/db/scope"
import { notFound } from "@/lib/access/refusal"
import { idShape, newId } from "@/lib/id"
import { paths } from "@/lib/paths"
import type { Plan } from "@/lib/plans/plan"
import { planRef } from "@/lib/plans/plan-input"
import { NEW } from "@/lib/plans/whom-input"
import { sayWhen } from "@/lib/time/say-time"
import { changeCustomer } from "../actions/change-customer"

const FOUND_AT_MOST = 12
const ANOTHER = "another"

/** Whom a planned meeting is with: somebody else there, somebody new, or another account. */
export default page({
  params: planRef,
  permission: "plan.write",
  subject: findPlan,
  draw: async (scope, plan, { search }) => {
    const asked = typeof search.account === "string" ? search.account : plan.account.id
    return (
      <Page>
        <PageTitle account={plan.account.name} when={sayWhen(plan.startsAt, scope.actor.timeZone, scope.now)} />
        <PageHeading
          title="Whom you meet"
          about="Everything you wrote stays as it is."
          back={{ href: paths.plan(plan.id), label: plan.account.name }}
        />
        {asked === ANOTHER || search.find !== undefined
          ? await thePicker(scope, plan, search.find)
          : await theForm(scope, plan, asked)}
      </Page>
    )
  },
})

async function thePicker(scope: Scope, plan: Plan, asked: string | string[] | undefined) {
  const find = typeof asked === "string" ? asked.replaceAll("\u0000", "").trim().slice(0, 120) : ""
  const found = find ? await listAccounts(scope, { search: find, most: FOUND_AT_MOST }) : null
  return (
    <AccountPicker
      here={paths.planCustomer(plan.id)}
      find={find}
      accounts={found ? found.accounts : await listRecentAccounts(scope)}
      more={found?.hasLater ?? false}
      pick={(accountId) => paths.planCustomer(plan.id, accountId)}
      newAccount={paths.planCustomer(plan.id, NEW)}
    />
  )
}

async function theForm(scope: Scope, plan: Plan, asked: string) {
  const known = asked === NEW ? null : asked
  const account = known && idShape.safeParse(known).success ? await findAccount(scope, { accountId: known }) : null
  if (known && !account) throw notFound("This account")
  const { contacts } = account ? await listContacts(scope, { accountId: account.id }) : { contacts: [] }
  return (
    <ChangeCustomerForm
      changeCustomer={changeCustomer}
      planId={plan.id}
      version={plan.version}
      accountId={account?.id ?? newId()}
      newContactId={newId()}
      account={account ? { name: account.name } : null}
      another={<Link href={paths.planCustomer(plan.id, ANOTHER)}>Another account</Link>}
      contacts={contacts.map(({ id, name, title }) => ({ id, name, title }))}
      leave={
        <LinkButton href={paths.plan(plan.id)} kind="quiet">
          Leave it as it is
        </LinkButton>
      }
    />
  )
}
