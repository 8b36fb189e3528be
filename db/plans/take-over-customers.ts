import { and, asc, eq, inArray, sql } from "drizzle-orm"
import { notFound } from "@/lib/access/refusal"
import type { PickedMeeting } from "@/lib/calendar/import-input"
import { personWords } from "@/lib/calendar/name-words"
import { createAccount } from "../customers/create-account"
import { createContact } from "../customers/create-contact"
import { accounts, contacts } from "../schema"
import type { Scope } from "../scope"

/** With whom a picked meeting is, as rows that are there. */
export type WithWhom = { accountId: string; mainContactId: string | null; otherContactIds: string[] }

/**
 * The account and people of each picked meeting, by its id: known ones are found, a name that an account or a contact
 * has already is theirs, and only what is really new is made, once. Refuses (`not-found`) an account of nobody's here.
 */
export async function takeOverCustomers(
  scope: Scope,
  picked: readonly PickedMeeting[],
): Promise<Map<string, WithWhom>> {
  const accountOf = await resolvedAccounts(scope, picked)
  const people = await peopleAt(scope, [...new Set(accountOf.values())])
  const result = new Map<string, WithWhom>()
  for (const { id, person, knownIds } of picked) {
    const accountId = accountOf.get(id) ?? ""
    const there = people.filter((one) => one.accountId === accountId)
    const words = personWords(person?.name ?? "")
    let main = person
      ? (there.find((one) => one.id === person.contactId) ??
        there.find(({ name }) => words !== "" && personWords(name) === words))
      : undefined
    if (person && !main) {
      const { contactId } = await createContact(scope, {
        contactId: person.newContactId,
        accountId,
        name: person.name.slice(0, 120),
        title: "",
        buyerStyle: "neutral",
      })
      main = { id: contactId, accountId, name: person.name }
      people.push(main)
    }
    const others = there.filter((one) => knownIds.includes(one.id) && one.id !== main?.id)
    result.set(id, { accountId, mainContactId: main?.id ?? null, otherContactIds: others.map((one) => one.id) })
  }
  return result
}

/** The account of each meeting, made where there is none of its name. */
async function resolvedAccounts(scope: Scope, picked: readonly PickedMeeting[]): Promise<Map<string, string>> {
  const { tx, orgId } = scope
  const ids = [...new Set(picked.flatMap(({ account, isKnownAccount }) => (isKnownAccount ? account.id : [])))]
  const names = [...new Set(picked.flatMap(({ account }) => ("name" in account ? account.name.toLowerCase() : [])))]
  const found = await tx
    .select({ id: accounts.id, name: sql<string>`lower(${accounts.name})` })
    .from(accounts)
    .where(
      and(
        eq(accounts.orgId, orgId),
        sql`(${inArray(accounts.id, ids)} or ${inArray(sql`lower(${accounts.name})`, names)})`,
      ),
    )
    .orderBy(asc(accounts.createdAt), asc(accounts.id))
  const byName = new Map<string, string>()
  for (const { id, name } of found) if (!byName.has(name)) byName.set(name, id)
  const resolved = new Map<string, string>()
  for (const { id, account } of picked) {
    if ("name" in account) {
      const name = account.name.toLowerCase()
      const known = byName.get(name)
      if (!known) await createAccount(scope, { accountId: account.id, name: account.name, industry: "", place: "" })
      byName.set(name, known ?? account.id)
      resolved.set(id, known ?? account.id)
    } else if (found.some((one) => one.id === account.id)) resolved.set(id, account.id)
    else throw notFound("That account")
  }
  return resolved
}

async function peopleAt(
  { tx, orgId }: Scope,
  accountIds: string[],
): Promise<{ id: string; accountId: string; name: string }[]> {
  return tx
    .select({ id: contacts.id, accountId: contacts.accountId, name: contacts.name })
    .from(contacts)
    .where(and(eq(contacts.orgId, orgId), inArray(contacts.accountId, accountIds)))
}
