import { and, eq } from "drizzle-orm"
import { beforeAll, describe, expect, it } from "vitest"
import type { NewContact } from "@/lib/customers/contact-input"
import { newId } from "@/lib/id"
import { auditEvents } from "../schema"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { createContact } from "./create-contact"
import { editContact } from "./edit-contact"
import { findContact } from "./find-contact"
import { listContacts } from "./list-contacts"

const store = connectedDatabase()
let world: World
beforeAll(async () => {
  world = await aTeam(store.db)
})

const aContact = (more: Partial<NewContact> = {}): NewContact => ({
  accountId: world.account.id,
  contactId: newId(),
  name: "",
  title: "Plant manager",
  buyerStyle: "open",
  ...more,
})
const create = (contact: NewContact) => actingAs(store.db, world.rep, (scope) => createContact(scope, contact))
const find = (ids: { accountId: string; contactId: string }) =>
  actingAs(store.db, world.peer, (scope) => findContact(scope, ids))
const auditOf = (subjectId: string) =>
  actingAs(store.db, world.rep, ({ tx, orgId }) =>
    tx
      .select({ event: auditEvents.event, by: auditEvents.actorId })
      .from(auditEvents)
      .where(and(eq(auditEvents.orgId, orgId), eq(auditEvents.subjectId, subjectId))),
  )

describe("creating a contact", () => {
  it("who may be a role without a name", async () => {
    const contact = aContact()
    await create(contact)
    expect(await find(contact)).toMatchObject({
      name: "",
      title: "Plant manager",
      buyerStyle: "open",
      version: 1,
      account: { name: world.account.name },
    })
    expect(await auditOf(contact.contactId)).toEqual([{ event: "contact-created", by: world.rep.id }])
  })

  it("ten times at once makes one (C3)", async () => {
    const contact = aContact()
    await Promise.all(Array.from({ length: 10 }, () => create(contact)))
    expect(await auditOf(contact.contactId)).toHaveLength(1)
  })

  it("at another organisation's account is not found (A4)", async () => {
    const contact = aContact({ accountId: world.anotherOrganisation.account.id })
    await expect(create(contact)).rejects.toMatchObject({ kind: "not-found" })
    expect(await find(contact)).toBeNull()
    await create(aContact())
  })
})

describe("finding a contact", () => {
  it("needs the pair of ids that belong together", async () => {
    const own = { accountId: world.account.id, contactId: world.contact.id }
    const theirs = world.anotherOrganisation
    expect(await find(own)).toMatchObject({ name: "Hanna Berg" })
    expect(await find({ ...own, accountId: theirs.account.id })).toBeNull()
    expect(await find({ ...own, contactId: theirs.contact.id })).toBeNull()
    expect(await find({ ...own, accountId: newId() })).toBeNull()
  })
})

describe("changing a contact", () => {
  it("from the version it was opened on, and no other", async () => {
    const contact = aContact()
    await create(contact)
    const edit = (version: number, name: string) =>
      actingAs(store.db, world.peer, (scope) => editContact(scope, { ...contact, name, version }))
    expect(await edit(1, "Jonas Weiss")).toEqual({ version: 2 })
    await expect(edit(1, "Too late")).rejects.toMatchObject({ kind: "conflict" })
    expect(await find(contact)).toMatchObject({ name: "Jonas Weiss", version: 2 })
    expect(await auditOf(contact.contactId)).toContainEqual({ event: "contact-changed", by: world.peer.id })
  })

  it("of another organisation is refused and changes nothing", async () => {
    const theirs = world.anotherOrganisation
    const change = {
      accountId: theirs.account.id,
      contactId: theirs.contact.id,
      name: "Ours",
      title: "",
      buyerStyle: "open" as const,
      version: 1,
    }
    await expect(actingAs(store.db, world.rep, (scope) => editContact(scope, change))).rejects.toMatchObject({
      kind: "conflict",
    })
    expect(await actingAs(store.db, theirs.rep, (scope) => findContact(scope, change))).toMatchObject({
      name: "Hanna Berg",
      version: 1,
    })
    expect(await actingAs(store.db, theirs.rep, (scope) => editContact(scope, change))).toEqual({ version: 2 })
  })
})

describe("listing an account's contacts", () => {
  it("walks through all of them by name, each once", async () => {
    const many = await aTeam(store.db)
    const names = ["", "", "Bo", "Bo", "Cy"]
    for (const name of names) {
      await actingAs(store.db, many.rep, (scope) =>
        createContact(scope, { ...aContact({ name }), accountId: many.account.id }),
      )
    }
    const list = (after: { id: string; name: string } | null) =>
      actingAs(store.db, many.rep, (scope) => listContacts(scope, { accountId: many.account.id, after, most: 4 }))
    const first = await list(null)
    const second = await list(first.contacts.at(-1) ?? null)
    expect([first.hasLater, second.hasLater]).toEqual([true, false])
    expect([...first.contacts, ...second.contacts].map(({ name }) => name)).toEqual([...names, "Hanna Berg"])
  })

  it("of another organisation shows nobody", async () => {
    const list = (person: World["rep"]) =>
      actingAs(store.db, person, (scope) => listContacts(scope, { accountId: world.anotherOrganisation.account.id }))
    expect((await list(world.rep)).contacts).toEqual([])
    expect((await list(world.anotherOrganisation.rep)).contacts).not.toEqual([])
  })
})
