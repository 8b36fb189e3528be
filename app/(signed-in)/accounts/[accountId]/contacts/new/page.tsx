import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { ContactForm } from "@/components/customers/contact-form"
import { PageTitle } from "@/components/shell/page-title"
import { Page, PageHeading } from "@/components/ui/page"
import { findAccount } from "@/db/customers/find-account"
import { idShape, newId } from "@/lib/id"
import { paths } from "@/lib/paths"
import { createContact } from "./actions/create-contact"

export default page({
  params: z.object({ accountId: idShape }),
  permission: "contact.create",
  subject: findAccount,
  draw: async (_scope, account) => (
    <Page>
      <PageTitle account={account.name} />
      <PageHeading
        title="Add a contact"
        about="A title is enough while you do not know the name."
        back={{ href: paths.account(account.id), label: account.name }}
      />
      <ContactForm save={createContact} accountId={account.id} contactId={newId()} stored={null} />
    </Page>
  ),
})
