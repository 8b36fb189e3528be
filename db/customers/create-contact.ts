import { notFound, Refusal } from "@/lib/access/refusal"
import type { NewContact } from "@/lib/customers/contact-input"
import { record } from "../audit/record"
import { contacts } from "../schema"
import type { Scope } from "../scope"
import { findAccount } from "./find-account"
import { findContact } from "./find-contact"

/**
 * Adds a contact to an account of the organisation under the id its form was drawn with; sent twice, the
 * first stands. Throws a `Refusal`: not-found where the account is not there, conflict for an id that names
 * somebody at another account.
 */
export async function createContact(scope: Scope, contact: NewContact): Promise<{ contactId: string }> {
  const { contactId, accountId, name, title, buyerStyle } = contact
  if (!(await findAccount(scope, { accountId }))) throw notFound("This account")
  const made = await scope.tx
    .insert(contacts)
    .values({ orgId: scope.orgId, id: contactId, accountId, name, title, buyerStyle })
    .onConflictDoNothing()
    .returning({ id: contacts.id })
  if (made.length > 0) await record(scope, { event: "contact-created", subjectKind: "contact", subjectId: contactId })
  else if (!(await findContact(scope, { accountId, contactId })))
    throw new Refusal("conflict", "Open the form again: this one names somebody at another account.")
  return { contactId }
}
