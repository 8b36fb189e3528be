import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { AccountForm } from "@/components/customers/account-form"
import { PageTitle } from "@/components/shell/page-title"
import { Page, PageHeading } from "@/components/ui/page"
import { findAccount } from "@/db/customers/find-account"
import { idShape } from "@/lib/id"
import { paths } from "@/lib/paths"
import { editAccount } from "./actions/edit-account"

export default page({
  params: z.object({ accountId: idShape }),
  permission: "account.edit",
  subject: findAccount,
  draw: async (_scope, { id, name, industry, place, version }) => (
    <Page>
      <PageTitle account={name} />
      <PageHeading title="Change the account" back={{ href: paths.account(id), label: name }} />
      <AccountForm save={editAccount} accountId={id} stored={{ name, industry, place, version }} />
    </Page>
  ),
})
