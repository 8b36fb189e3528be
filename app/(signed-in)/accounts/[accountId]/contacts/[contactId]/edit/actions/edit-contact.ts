"use server"

import { action } from "@/app/_server/doors/action"
import { editContact as edit } from "@/db/customers/edit-contact"
import { findContact } from "@/db/customers/find-contact"
import { editContactInput } from "@/lib/customers/contact-input"
import { paths } from "@/lib/paths"

export const editContact = action({
  input: editContactInput,
  permission: "contact.edit",
  subject: findContact,
  run: edit,
  refresh: ({ accountId, contactId }) => paths.contact(accountId, contactId),
  next: (_version, { accountId, contactId }) => paths.contact(accountId, contactId),
})
