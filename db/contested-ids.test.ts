import { and, eq } from "drizzle-orm"
import { beforeAll, describe, expect, it } from "vitest"
import { newId } from "@/lib/id"
import { createAccount } from "./customers/create-account"
import { createContact } from "./customers/create-contact"
import { findAccount } from "./customers/find-account"
import { findContact } from "./customers/find-contact"
import { invitePerson } from "./people/invite-person"
import { gradeRelationship } from "./relationships/grade-relationship"
import { listGradings } from "./relationships/list-gradings"
import { noteSign } from "./relationships/note-sign"
import { accounts, relationshipGradings, relationshipSigns, relationships, users } from "./schema"
import { inOrganisation } from "./scope"
import type { Person } from "./testing/a-person"
import { aTeam, type World } from "./testing/a-team"
import { actingAs } from "./testing/acting-as"
import { connectedDatabase } from "./testing/connected-database"

/*
 * The id of a new row is made by the page that draws its form, so it comes from a browser. Sent twice it makes one
 * row; naming a row of somebody else it must neither touch that row, nor say it was kept.
 */

const store = connectedDatabase()
let world: World
beforeAll(async () => {
  world = await aTeam(store.db)
})
const as = <Result>(person: Person, work: Parameters<typeof actingAs<Result>>[2]) => actingAs(store.db, person, work)
const conflict = { kind: "conflict" }

describe("an account's id", () => {
  const fields = (accountId: string, name: string) => ({ accountId, name, industry: "", place: "" })

  it("sent twice by the same person makes one account", async () => {
    const id = newId()
    await as(world.rep, (scope) => createAccount(scope, fields(id, "Once")))
    await as(world.rep, (scope) => createAccount(scope, fields(id, "Twice")))
    expect(await as(world.rep, (scope) => findAccount(scope, { accountId: id }))).toMatchObject({ name: "Once" })
  })

  it("that names a colleague's account is a conflict", async () => {
    const theirs = world.account
    await expect(as(world.peer, (scope) => createAccount(scope, fields(theirs.id, "Mine now")))).rejects.toMatchObject(
      conflict,
    )
    expect(await as(world.rep, (scope) => findAccount(scope, { accountId: theirs.id }))).toMatchObject(theirs)
  })

  it("that another organisation uses too makes an own account, and leaves theirs", async () => {
    const { account, rep } = world.anotherOrganisation
    await as(world.rep, (scope) => createAccount(scope, fields(account.id, "Same id, other house")))
    const names = await Promise.all(
      [world.rep, rep].map((one) => as(one, (scope) => findAccount(scope, { accountId: account.id }))),
    )
    expect(names.map((found) => found?.name)).toEqual(["Same id, other house", account.name])
  })
})

describe("a contact's id", () => {
  const fields = (accountId: string, contactId: string, name: string) =>
    ({ accountId, contactId, name, title: "", buyerStyle: "neutral" }) as const

  it("sent twice makes one contact", async () => {
    const id = newId()
    const accountId = world.account.id
    for (const name of ["Once", "Twice"])
      await as(world.rep, (scope) => createContact(scope, fields(accountId, id, name)))
    expect(await as(world.rep, (scope) => findContact(scope, { accountId, contactId: id }))).toMatchObject({
      name: "Once",
    })
  })

  it("that names somebody at another account is a conflict", async () => {
    const other = newId()
    await as(world.rep, (scope) => createAccount(scope, { accountId: other, name: "Another", industry: "", place: "" }))
    await expect(
      as(world.rep, (scope) => createContact(scope, fields(other, world.contact.id, "Moved"))),
    ).rejects.toMatchObject(conflict)
    const pair = { accountId: world.account.id, contactId: world.contact.id }
    expect(await as(world.rep, (scope) => findContact(scope, pair))).toMatchObject({ name: world.contact.name })
  })
})

describe("the id of a grading or a sign", () => {
  const tie = () => ({ accountId: world.account.id, contactId: world.contact.id })
  const rowsOf = (person: Person) =>
    inOrganisation(store.db, person.orgId, async ({ tx, orgId }) => {
      const ofRep = and(eq(relationships.orgId, orgId), eq(relationships.repId, person.id))
      const [own] = await tx.select({ id: relationships.id }).from(relationships).where(ofRep)
      const relationshipId = own?.id ?? newId()
      const [gradings, signs] = await Promise.all([
        tx.select().from(relationshipGradings).where(eq(relationshipGradings.relationshipId, relationshipId)),
        tx.select().from(relationshipSigns).where(eq(relationshipSigns.relationshipId, relationshipId)),
      ])
      return { relationshipId, gradings, signs }
    })

  it("counts once for whoever sent it, and is a conflict for a colleague", async () => {
    const [gradingId, signId] = [newId(), newId()]
    const grade = (person: Person) =>
      as(person, (scope) => gradeRelationship(scope, { ...tie(), gradingId, grade: "trusted", reason: "Years." }))
    const sign = (person: Person) =>
      as(person, (scope) => noteSign(scope, { ...tie(), signId, sign: "introduced-us", seenOn: "2026-01-05" }))
    for (const send of [grade, sign]) {
      await send(world.rep)
      await send(world.rep)
      await expect(send(world.peer)).rejects.toMatchObject(conflict)
    }
    const [own, colleagues] = [await rowsOf(world.rep), await rowsOf(world.peer)]
    expect([own.gradings.length, own.signs.length]).toEqual([1, 1])
    expect([colleagues.gradings.length, colleagues.signs.length]).toEqual([0, 0])
  })

  it("marks a place in one's own history only", async () => {
    const { relationshipId, gradings } = await rowsOf(world.rep)
    const newest = newId()
    for (const [person, gradingId] of [
      [world.peer, newId()],
      [world.rep, newest],
    ] as const)
      await as(person, (scope) => gradeRelationship(scope, { ...tie(), gradingId, grade: "new", reason: "Lately." }))
    const older = (before: string) =>
      as(world.rep, async (scope) => (await listGradings(scope, { relationshipId, before })).gradings.length)
    expect(await older(newest)).toBe(gradings.length)
    const [theirs] = (await rowsOf(world.peer)).gradings
    expect(await older(theirs?.id ?? "")).toBe(0)
  })
})

describe("a person's id", () => {
  const invite = (id: string, email: string) =>
    as(world.admin, (scope) => invitePerson(scope, { id, name: "Somebody", email, roles: ["admin"] }))

  it("sent twice with one e-mail is one person with a new link", async () => {
    const id = newId()
    const email = `twice.${id}@example.com`
    expect(await invite(id, email)).not.toBe(await invite(id, email))
  })

  it("that names a colleague is a conflict, and gives them neither address nor role", async () => {
    const { rep } = world
    await expect(invite(rep.id, `other.${rep.id}@example.com`)).rejects.toMatchObject(conflict)
    const [kept] = await inOrganisation(store.db, rep.orgId, ({ tx, orgId }) =>
      tx
        .select({ email: users.email })
        .from(users)
        .where(and(eq(users.orgId, orgId), eq(users.id, rep.id))),
    )
    expect(kept?.email).toBe(rep.email)
  })
})

it("accounts keep who made them", async () => {
  const made = await inOrganisation(store.db, world.rep.orgId, ({ tx, orgId }) =>
    tx
      .select({ by: accounts.createdBy })
      .from(accounts)
      .where(and(eq(accounts.orgId, orgId), eq(accounts.id, world.account.id))),
  )
  expect(made).toEqual([{ by: world.rep.id }])
})
