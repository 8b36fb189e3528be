import { and, eq } from "drizzle-orm"
import { beforeAll, describe, expect, test } from "vitest"
import { newId } from "@/lib/id"
import { entriesOf, type PlanEntries } from "@/lib/plans/plan-entries"
import { editContact } from "../customers/edit-contact"
import { findContact } from "../customers/find-contact"
import { migrate } from "../migrate"
import { gradeRelationship } from "../relationships/grade-relationship"
import { noteSign } from "../relationships/note-sign"
import { repairBrake } from "../relationships/repair-brake"
import { planReadings } from "../schema"
import { inOrganisation } from "../scope"
import { aDebrief } from "../testing/a-debrief"
import type { Person } from "../testing/a-person"
import { aPlan } from "../testing/a-plan"
import { aTeam, type Organisation, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { answerAgreed } from "./answer-agreed"
import { findPlan } from "./find-plan"
import { holdMeeting } from "./hold-meeting"
import { makeReady } from "./make-ready"
import { readUnreadPlans } from "./read-unread-plans"
import { savePlan } from "./save-plan"

const database = connectedDatabase()
let world: World
beforeAll(async () => {
  world = await aTeam(database.db)
})

const as = <Result>(person: Person, work: Parameters<typeof actingAs<Result>>[2], now?: Date) =>
  actingAs(database.db, person, work, now)

async function readingOf(planId: string, { organisation }: Organisation = world) {
  const [found] = await inOrganisation(database.db, organisation.id, ({ tx, orgId }) =>
    tx
      .select()
      .from(planReadings)
      .where(and(eq(planReadings.orgId, orgId), eq(planReadings.planId, planId))),
  )
  return found ?? null
}

async function save(planId: string, changes: Partial<PlanEntries>) {
  const plan = await as(world.rep, (scope) => findPlan(scope, { planId }))
  if (!plan) throw new Error("The plan is gone")
  const entries = { ...entriesOf(plan), ...changes }
  return as(world.rep, (scope) => savePlan(scope, { planId, version: plan.version, entries }))
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
const grade = (person: Person, grade: "new" | "established" | "trusted") =>
  as(person, (scope) =>
    gradeRelationship(scope, {
      accountId: world.account.id,
      contactId: world.contact.id,
      gradingId: newId(),
      grade,
      reason: "",
    }),
  )

describe("a reading is kept", () => {
  test("with every save, in the place of the one before", async () => {
    const { id } = await aPlan(database.db, world, { startsAt: inDays(3) })
    await save(id, { primaryWords: "Get Hanna on board", hears: "ask", fallbacks: [] })
    expect(await readingOf(id)).toMatchObject({
      measurable: "missing",
      fallback: "missing",
      grade: "not-graded",
      buyerStyle: "guarded",
      advised: "purpose",
      followed: false,
    })
    await save(id, { primaryWords: "", hears: "purpose" })
    expect(await readingOf(id)).toMatchObject({ specific: "not-read", timeBound: "not-read", advised: null })
    await save(id, { primaryWords: "Hanna books two places at our open day before I leave" })
    expect(await readingOf(id)).toMatchObject({
      specific: "met",
      timeBound: "met",
      objectiveType: "event",
      followed: true,
    })
  })

  test("when a plan is made ready", async () => {
    const { id } = await aPlan(database.db, world, { startsAt: inDays(3) })
    expect(await readingOf(id)).toBeNull()
    await as(world.rep, (scope) => makeReady(scope, { planId: id, version: 1 }))
    expect(await readingOf(id)).toMatchObject({ measurable: "met", fallback: "fails-with-primary" })
  })

  test("not by a save that is refused", async () => {
    const { id } = await aPlan(database.db, world, { startsAt: inDays(3) })
    await expect(save(id, { mainContactId: newId() })).rejects.toMatchObject({ kind: "not-found" })
    expect(await readingOf(id)).toBeNull()
  })
})

describe("what is known of the contact changes the readings of coming meetings", () => {
  test("a grade, a sign and a brake put right: the rep's own, and none that has begun", async () => {
    const coming = await aPlan(database.db, world, { startsAt: inDays(3) })
    const theirs = await aPlan(database.db, world, { startsAt: inDays(3), repId: world.peer.id })
    const begun = await aPlan(database.db, world, { startsAt: inDays(-1) })
    const closed = await aPlan(database.db, world, {
      startsAt: inDays(3),
      cancelledAt: new Date(),
      cancelReason: "moved",
    })
    await grade(world.rep, "trusted")
    expect(await readingOf(coming.id)).toMatchObject({ grade: "trusted", advised: "ask", followed: false })
    for (const { id } of [theirs, begun, closed]) expect(await readingOf(id)).toBeNull()

    const tie = { accountId: world.account.id, contactId: world.contact.id, signId: newId() }
    const today = new Date().toISOString().slice(0, 10)
    await as(world.rep, (scope) => noteSign(scope, { ...tie, sign: "price-conflict", seenOn: today }))
    expect(await readingOf(coming.id)).toMatchObject({ grade: "trusted", advised: "frame", followed: true })
    await as(world.rep, (scope) => repairBrake(scope, { ...tie, repairedOn: today }))
    expect(await readingOf(coming.id)).toMatchObject({ advised: "ask" })
  })

  test("a buyer style: everybody's", async () => {
    const own = await aPlan(database.db, world, { startsAt: inDays(4) })
    const theirs = await aPlan(database.db, world, { startsAt: inDays(4), repId: world.peer.id })
    const contact = { accountId: world.account.id, contactId: world.contact.id }
    const stored = await as(world.peer, (scope) => findContact(scope, contact))
    if (!stored) throw new Error("The contact is gone")
    const { version, name, title } = stored
    await as(world.peer, (scope) => editContact(scope, { ...contact, version, name, title, buyerStyle: "open" }))
    for (const { id } of [own, theirs]) expect(await readingOf(id)).toMatchObject({ buyerStyle: "open" })
  })

  test("a save and a grading at the same moment: the reading holds both", async () => {
    const { id } = await aPlan(database.db, world, { startsAt: inDays(5) })
    const grades = ["new", "established", "trusted"] as const
    for (let round = 0; round < 6; round++) {
      const given = grades[round % 3] ?? "new"
      await Promise.all([
        save(id, { primaryWords: round % 2 ? "Hanna signs today" : "Get on" }),
        grade(world.rep, given),
      ])
      expect(await readingOf(id)).toMatchObject({ grade: given, specific: round % 2 ? "met" : "missing" })
    }
  })
})

describe("what was told of a meeting changes the readings of the next ones there", () => {
  test("what they agreed to is nothing to go for again, until it was not done: the rep's own plans alone", async () => {
    const primaryWords = "Hanna sends us the tender file before I leave"
    const coming = await aPlan(database.db, world, { startsAt: inDays(3), primaryWords })
    const theirs = await aPlan(database.db, world, { startsAt: inDays(3), primaryWords, repId: world.peer.id })
    const { id: planId } = await aDebrief(database.db, world, { agreedAction: "Hanna sends the tender file" })
    await as(world.rep, (scope) => answerAgreed(scope, { planId, answer: "done", instead: null }))
    expect(await readingOf(coming.id)).toMatchObject({ relevant: "unclear" })
    await as(world.rep, (scope) => answerAgreed(scope, { planId, answer: "not-yet", instead: "done" }))
    expect(await readingOf(coming.id)).toMatchObject({ relevant: "met" })
    expect(await readingOf(theirs.id)).toBeNull()
    const judged = await as(world.peer, (scope) => findPlan(scope, { planId: theirs.id }))
    expect(judged?.heldBefore).toEqual([])
  })

  test("a sentence gone for twice is not achievable a third time, once the second is said to have taken place", async () => {
    const primaryWords = "Hanna picks the two rooms before I leave"
    const coming = await aPlan(database.db, world, { startsAt: inDays(3), primaryWords })
    for (const day of [-9, -8]) {
      const { id: planId } = await aPlan(database.db, world, { startsAt: inDays(day), primaryWords })
      await as(world.rep, (scope) => holdMeeting(scope, { planId }))
      expect(await readingOf(coming.id)).toMatchObject({ achievable: day === -9 ? "met" : "unclear" })
    }
  })
})

describe("plans that were stored before readings were kept", () => {
  test("are read by the next migrate, once, each organisation its own", async () => {
    const old = await aPlan(database.db, world, { startsAt: inDays(-20) })
    const blank = await aPlan(database.db, world, { startsAt: inDays(-20), primaryWords: "" })
    const elsewhere = await aPlan(database.db, world.anotherOrganisation, { startsAt: inDays(-20) })
    await migrate(database.ownerUrl)
    const first = await readingOf(old.id)
    expect(first).toMatchObject({ specific: "met", fallback: "fails-with-primary" })
    expect(await readingOf(blank.id)).toBeNull()
    expect(await readingOf(elsewhere.id, world.anotherOrganisation)).toMatchObject({ specific: "met" })
    expect(await migrate(database.ownerUrl)).toEqual({ applied: 0 })
    expect(await readingOf(old.id)).toEqual(first)
  })

  test("are read some at a time, within one organisation", async () => {
    for (let at = 0; at < 5; at++) await aPlan(database.db, world, { startsAt: inDays(-30 - at) })
    const elsewhere = await aPlan(database.db, world.anotherOrganisation, { startsAt: inDays(-30) })
    const read = () =>
      inOrganisation(database.db, world.organisation.id, (scope) => readUnreadPlans(scope, { atMost: 3 }))
    expect([await read(), await read(), await read()]).toEqual([3, 2, 0])
    expect(await readingOf(elsewhere.id, world.anotherOrganisation)).toBeNull()
  })
})
