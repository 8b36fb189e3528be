import { and, eq } from "drizzle-orm"
import { beforeEach, describe, expect, it } from "vitest"
import { newId } from "@/lib/id"
import { gradeRelationship as readGrade } from "@/lib/relationships/grade-from-signs"
import { auditEvents, contacts, relationshipGradings } from "../schema"
import { inOrganisation } from "../scope"
import type { Person } from "../testing/a-person"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { findRelationship } from "./find-relationship"
import { gradeRelationship } from "./grade-relationship"
import { listCoachedTies } from "./list-coached-ties"
import { listGradings } from "./list-gradings"
import { listOwnTies } from "./list-own-ties"
import { noteSign } from "./note-sign"
import { repairBrake } from "./repair-brake"

const store = connectedDatabase()
const now = new Date("2026-06-15T12:00:00Z")
let world: World
let ids: { accountId: string; contactId: string }

beforeEach(async () => {
  world = await aTeam(store.db)
  ids = { accountId: world.account.id, contactId: world.contact.id }
})

const as = <Result>(person: Person, work: Parameters<typeof actingAs<Result>>[2]) =>
  actingAs(store.db, person, work, now)
const find = (person = world.rep, repId = person.id) =>
  as(person, (scope) => findRelationship(scope, { ...ids, repId }))
const note = (
  sign: Parameters<typeof noteSign>[1]["sign"],
  more: { seenOn?: string; signId?: string; person?: Person } = {},
) =>
  as(more.person ?? world.rep, (scope) =>
    noteSign(scope, { ...ids, signId: more.signId ?? newId(), sign, seenOn: more.seenOn ?? "2026-06-01" }),
  )
const grade = (grade: "new" | "established" | "trusted", more: { gradingId?: string; person?: Person } = {}) =>
  as(more.person ?? world.rep, (scope) =>
    gradeRelationship(scope, { ...ids, gradingId: more.gradingId ?? newId(), grade, reason: `It is ${grade}` }),
  )
const audited = () =>
  as(world.rep, async ({ tx, orgId }) => {
    const found = await tx
      .select({ event: auditEvents.event, detail: auditEvents.detail })
      .from(auditEvents)
      .where(eq(auditEvents.orgId, orgId))
      .orderBy(auditEvents.id)
    return found.map(({ event, detail }) => `${event} ${detail}`)
  })

describe("finding a relationship", () => {
  it("of which nothing is noted", async () => {
    expect(await find()).toMatchObject({
      id: null,
      signs: [],
      override: null,
      managerGrade: null,
      ownerId: world.rep.id,
      coachedByActor: false,
      contact: { name: "Hanna Berg" },
    })
  })

  it("tells a manager that they coach the rep, and a peer that they do not", async () => {
    expect(await find(world.manager, world.rep.id)).toMatchObject({ ownerId: world.rep.id, coachedByActor: true })
    expect(await find(world.managerOfAnotherTeam, world.rep.id)).toMatchObject({ coachedByActor: false })
    expect(await find(world.peer, world.rep.id)).toMatchObject({ ownerId: world.rep.id, coachedByActor: false })
  })

  it("is null for one's own where one is no rep", async () => {
    expect(await find(world.admin)).toBeNull()
    expect(await find(world.manager)).toBeNull()
  })

  it("is null for a pair across organisations, whichever half is foreign (A4)", async () => {
    const theirs = world.anotherOrganisation
    const reach = (more: object) => as(world.rep, (scope) => findRelationship(scope, { ...ids, ...more }))
    expect(await reach({ contactId: theirs.contact.id })).toBeNull()
    expect(await reach({ accountId: theirs.account.id })).toBeNull()
    expect(await reach({ repId: theirs.rep.id })).toBeNull()
    expect(await reach({})).not.toBeNull()
  })
})

describe("noting a sign", () => {
  it("keeps it with its day, and a second one beside it", async () => {
    await note("answers-in-time", { seenOn: "2026-05-01" })
    await note("introduced-us", { seenOn: "2026-06-15" })
    const tie = await find()
    expect(tie?.signs.map(({ sign, seenOn, repairedOn }) => [sign, seenOn, repairedOn])).toEqual([
      ["introduced-us", "2026-06-15", null],
      ["answers-in-time", "2026-05-01", null],
    ])
    expect(await audited()).toEqual([
      "relationship-sign-noted answers-in-time",
      "relationship-sign-noted introduced-us",
    ])
  })

  it("twice in series and ten times at once makes one", async () => {
    const signId = newId()
    await note("answers-in-time", { signId })
    await Promise.all(Array.from({ length: 10 }, () => note("answers-in-time", { signId })))
    expect((await find())?.signs).toHaveLength(1)
    expect(await audited()).toHaveLength(1)
  })

  it("at once from two tabs makes one relationship", async () => {
    await Promise.all([note("answers-in-time"), note("said-no-openly"), note("introduced-us")])
    expect((await find())?.signs).toHaveLength(3)
  })

  it("is refused for a day that has not come, in the rep's own zone", async () => {
    await expect(note("answers-in-time", { seenOn: "2026-06-16" })).rejects.toMatchObject({ kind: "invalid" })
    const inTonga = { ...world.rep, timeZone: "Pacific/Tongatapu" }
    await note("answers-in-time", { seenOn: "2026-06-16", person: inTonga })
    expect((await find())?.signs).toHaveLength(1)
  })

  it("is refused for another organisation's contact, and for who is no rep", async () => {
    const theirs = world.anotherOrganisation.contact.id
    const reach = as(world.rep, (scope) =>
      noteSign(scope, { ...ids, contactId: theirs, signId: newId(), sign: "introduced-us", seenOn: "2026-06-01" }),
    )
    await expect(reach).rejects.toMatchObject({ kind: "not-found" })
    await expect(note("introduced-us", { person: world.admin })).rejects.toMatchObject({ kind: "not-found" })
    expect((await find())?.signs).toEqual([])
  })

  it("is one's own: a peer's tie stays as it was", async () => {
    await note("answers-in-time", { person: world.peer })
    expect((await find())?.signs).toEqual([])
    expect((await find(world.peer))?.signs).toHaveLength(1)
  })
})

describe("putting a brake right", () => {
  const repair = (signId: string, repairedOn = "2026-06-10", person = world.rep) =>
    as(person, (scope) => repairBrake(scope, { ...ids, signId, repairedOn }))

  it("closes it on its day, once", async () => {
    const signId = newId()
    await note("our-broken-promise", { signId, seenOn: "2026-06-01" })
    await expect(repair(signId, "2026-05-31")).rejects.toMatchObject({ kind: "invalid" })
    await expect(repair(signId, "2026-06-16")).rejects.toMatchObject({ kind: "invalid" })
    await repair(signId)
    expect((await find())?.signs).toMatchObject([{ repairedOn: "2026-06-10" }])
    await expect(repair(signId)).rejects.toMatchObject({ kind: "conflict" })
    expect(await audited()).toEqual([
      "relationship-sign-noted our-broken-promise",
      "relationship-brake-repaired our-broken-promise",
    ])
  })

  it("is for brakes alone, and for one's own", async () => {
    const [good, brake] = [newId(), newId()]
    await note("answers-in-time", { signId: good })
    await note("price-conflict", { signId: brake })
    await expect(repair(good)).rejects.toMatchObject({ kind: "not-found" })
    await expect(repair(brake, "2026-06-10", world.peer)).rejects.toMatchObject({ kind: "not-found" })
    await expect(repair(brake, "2026-06-10", world.manager)).rejects.toMatchObject({ kind: "not-found" })
    await expect(repair(newId())).rejects.toMatchObject({ kind: "not-found" })
    await repair(brake)
  })
})

describe("grading by hand", () => {
  it("keeps every grading; the newest counts", async () => {
    await grade("trusted")
    await grade("new")
    const tie = await find()
    expect(tie?.override).toEqual({ grade: "new", reason: "It is new", on: "2026-06-15" })
    expect(
      readGrade({ signs: tie?.signs ?? [], override: tie?.override ?? null, meetingDate: "2026-06-20" }),
    ).toMatchObject({ grade: "new", overridden: true })
    const { gradings } = await as(world.rep, (scope) => listGradings(scope, { relationshipId: tie?.id ?? "" }))
    expect(gradings.map((one) => [one.grade, one.by, one.source, one.on])).toEqual([
      ["new", "Rosa Lind", "rep", "2026-06-15"],
      ["trusted", "Rosa Lind", "rep", "2026-06-15"],
    ])
    expect(await audited()).toEqual(["relationship-graded trusted", "relationship-graded new"])
  })

  it("twice by the same form makes one", async () => {
    const gradingId = newId()
    await grade("trusted", { gradingId })
    await Promise.all([grade("trusted", { gradingId }), grade("trusted", { gradingId })])
    expect(await audited()).toHaveLength(1)
  })

  it("shows a manager's beside it, and does not use it", async () => {
    await grade("established")
    const relationshipId = (await find())?.id ?? ""
    await inOrganisation(store.db, world.organisation.id, ({ tx, orgId }) =>
      tx.insert(relationshipGradings).values({
        orgId,
        id: newId(),
        relationshipId,
        grade: "new",
        source: "manager",
        reason: "Too early",
        gradedBy: world.manager.id,
        gradedOn: "2026-06-15",
      }),
    )
    expect(await find()).toMatchObject({
      override: { grade: "established" },
      managerGrade: { grade: "new", reason: "Too early", on: "2026-06-15" },
    })
  })

  it("is not for admins, nor across organisations", async () => {
    await expect(grade("trusted", { person: world.admin })).rejects.toMatchObject({ kind: "not-found" })
    await expect(grade("trusted", { person: world.anotherOrganisation.rep })).rejects.toMatchObject({
      kind: "not-found",
    })
    expect(await find()).toMatchObject({ id: null, override: null })
  })

  it("is read page by page", async () => {
    for (let i = 0; i < 5; i += 1) await grade("new")
    const relationshipId = (await find())?.id ?? ""
    const read = (before?: string) =>
      as(world.rep, (scope) => listGradings(scope, { relationshipId, most: 2, before: before ?? null }))
    const first = await read()
    const second = await read(first.gradings.at(-1)?.id)
    const third = await read(second.gradings.at(-1)?.id)
    expect([first, second, third].map(({ gradings, hasOlder }) => [gradings.length, hasOlder])).toEqual([
      [2, true],
      [2, true],
      [1, false],
    ])
    expect(new Set([first, second, third].flatMap(({ gradings }) => gradings.map(({ id }) => id))).size).toBe(5)
  })
})

describe("several at once", () => {
  it("a rep's own ties, by contact", async () => {
    const other = newId()
    await inOrganisation(store.db, world.organisation.id, ({ tx, orgId }) =>
      tx.insert(contacts).values({ orgId, id: other, accountId: ids.accountId, title: "Buyer" }),
    )
    await note("answers-in-time")
    const ties = await as(world.rep, (scope) => listOwnTies(scope, { contactIds: [ids.contactId, other] }))
    expect([...ties.keys()]).toEqual([ids.contactId])
    expect(ties.get(ids.contactId)?.signs).toHaveLength(1)
    expect(await as(world.peer, (scope) => listOwnTies(scope, { contactIds: [ids.contactId] }))).toEqual(new Map())
  })

  it("those of the reps a manager coaches, and of nobody else", async () => {
    await note("answers-in-time")
    await note("introduced-us", { person: world.repOfAnotherTeam })
    const read = async (person: Person) =>
      (await as(person, (scope) => listCoachedTies(scope, ids))).map(({ rep }) => rep.name)
    expect(await read(world.manager)).toEqual(["Rosa Lind"])
    expect(await read(world.managerOfAnotherTeam)).toEqual(["Theo Sandoval"])
    for (const nobody of [world.rep, world.admin, { ...world.manager, roles: ["rep"] as const }])
      expect(await read(nobody)).toEqual([])
  })
})

it("a deleted trail is impossible: the app may not change a grading", async () => {
  await grade("new")
  const change = inOrganisation(store.db, world.organisation.id, ({ tx, orgId }) =>
    tx
      .update(relationshipGradings)
      .set({ grade: "trusted" })
      .where(and(eq(relationshipGradings.orgId, orgId))),
  )
  await expect(change).rejects.toMatchObject({ code: "42501" })
})
