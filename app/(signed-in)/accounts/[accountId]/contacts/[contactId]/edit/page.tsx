import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { ContactForm } from "@/components/customers/contact-form"
import { PageTitle } from "@/components/shell/page-title"
import { Page, PageHeading } from "@/components/ui/page"
import { findContact } from "@/db/customers/find-contact"
import { contactName } from "@/lib/customers/contact-name"
import { idShape } from "@/lib/id"
import { paths } from "@/lib/paths"
import { editContact } from "./actions/edit-contact"

export default page({
  params: z.object({ accountId: idShape, contactId: idShape }),
  permission: "contact.edit",
  subject: findContact,
  draw: async (_scope, { id, name, title, buyerStyle, version, account }) => (
    <Page>
      <PageTitle account={account.name} />
      <PageHeading
        title="Change the contact"
        back={{ href: paths.contact(account.id, id), label: contactName({ name, title }, "start") }}
      />
      <ContactForm
        save={editContact}
        accountId={account.id}
        contactId={id}
        stored={{ name, title, buyerStyle, version }}
      />
    </Page>
  ),
})
