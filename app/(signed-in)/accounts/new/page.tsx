import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { AccountForm } from "@/components/customers/account-form"
import { PageTitle } from "@/components/shell/page-title"
import { Page, PageHeading } from "@/components/ui/page"
import { newId } from "@/lib/id"
import { paths } from "@/lib/paths"
import { createAccount } from "./actions/create-account"

export default page({
  params: z.object({}),
  permission: "account.create",
  subject: "none",
  draw: async () => (
    <Page>
      <PageTitle name="Add an account" />
      <PageHeading
        title="Add an account"
        about="A company you sell to. Everyone in your organisation sees it."
        back={{ href: paths.accounts(), label: "Accounts" }}
      />
      <AccountForm save={createAccount} accountId={newId()} stored={null} />
    </Page>
  ),
})
