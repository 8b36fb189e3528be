"use server"

import { action } from "@/app/_server/doors/action"
import { createContact as create } from "@/db/customers/create-contact"
import { findAccount } from "@/db/customers/find-account"
import { newContactInput } from "@/lib/customers/contact-input"
import { paths } from "@/lib/paths"

export const createContact = action({
  input: newContactInput,
  permission: "contact.create",
  subject: findAccount,
  run: create,
  refresh: ({ accountId }) => paths.account(accountId),
  next: ({ contactId }, { accountId }) => paths.contact(accountId, contactId),
})
