import { and, eq, sql } from "drizzle-orm"
import { Refusal } from "@/lib/access/refusal"
import type { ContactChange } from "@/lib/customers/contact-input"
import { record } from "../audit/record"
import { renewReadings } from "../plans/renew-readings"
import { contacts } from "../schema"
import type { Scope } from "../scope"

/**
 * Changes a contact, if they still are as they were when the form was opened. Throws a `Refusal` of kind
 * conflict otherwise; nothing is lost, since the form keeps its words and the page shows what is stored.
 */
export async function editContact(scope: Scope, change: ContactChange): Promise<{ version: number }> {
  const { accountId, contactId, version, name, title, buyerStyle } = change
  const [changed] = await scope.tx
    .update(contacts)
    .set({ name, title, buyerStyle, version: sql`${contacts.version} + 1` })
    .where(
      and(
        eq(contacts.orgId, scope.orgId),
        eq(contacts.accountId, accountId),
        eq(contacts.id, contactId),
        eq(contacts.version, version),
      ),
    )
    .returning({ version: contacts.version })
  if (!changed) {
    throw new Refusal("conflict", "Somebody changed this contact while you had it open. Compare, then save again.")
  }
  await record(scope, { event: "contact-changed", subjectKind: "contact", subjectId: contactId })
  // A style changes what is advised to everyone who is going to meet them.
  await renewReadings(scope, { contactId, of: "everybody" })
  return changed
}
