import { eq } from "drizzle-orm"
import { beforeAll, expect, test } from "vitest"
import { newId } from "@/lib/id"
import { plans } from "../schema"
import { inOrganisation } from "../scope"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { createPlan, type NewPlan } from "./create-plan"
import { findPlan } from "./find-plan"

const database = connectedDatabase()
let world: World

beforeAll(async () => {
  world = await aTeam(database.db)
})

const aMeeting = (changes: Partial<NewPlan> = {}): NewPlan => ({
  id: newId(),
  accountId: world.account.id,
  mainContactId: world.contact.id,
  startsAt: new Date("2031-03-04T10:15:00Z"),
  timeZone: "Europe/London",
  minutes: 45,
  channel: "visit",
  place: "Their office",
  ...changes,
})

const create = (meeting: NewPlan, person = world.rep) =>
  actingAs(database.db, person, (scope) => createPlan(scope, meeting))

const countOf = (id: string) =>
  inOrganisation(database.db, world.organisation.id, ({ tx }) => tx.$count(plans, eq(plans.id, id)))

test("a new plan is an empty draft of the actor's own", async () => {
  const meeting = aMeeting()
  expect(await create(meeting)).toEqual({ id: meeting.id, isNew: true })
  const plan = await actingAs(database.db, world.rep, (scope) => findPlan(scope, { planId: meeting.id }))
  expect(plan).toMatchObject({
    ownerId: world.rep.id,
    coachedByActor: false,
    version: 1,
    account: { id: world.account.id },
    mainContact: { id: world.contact.id, style: "guarded", relationship: { signs: [], override: null } },
    primaryWords: "",
    fallbacks: [],
  })
})

test("sent twice, in turn and at once, it makes one plan", async () => {
  const meeting = aMeeting()
  await create(meeting)
  expect(await create(meeting)).toEqual({ id: meeting.id, isNew: false })
  const another = aMeeting()
  const answers = await Promise.all(Array.from({ length: 20 }, () => create(another)))
  expect(new Set(answers.map(({ id }) => id))).toEqual(new Set([another.id]))
  expect(await countOf(another.id)).toBe(1)
})

test("an id that is a peer's plan is not found, and a peer's plan stays theirs", async () => {
  const meeting = aMeeting()
  await create(meeting, world.peer)
  await expect(create(meeting)).rejects.toMatchObject({ kind: "not-found" })
})

test("an account or contact that is not ours is not found, in a pair with an own one too", async () => {
  const { account, contact } = world.anotherOrganisation
  await expect(create(aMeeting({ accountId: account.id, mainContactId: null }))).rejects.toMatchObject({
    kind: "not-found",
  })
  await expect(create(aMeeting({ mainContactId: contact.id }))).rejects.toMatchObject({ kind: "not-found" })
})

test("a start that has passed is refused", async () => {
  await expect(create(aMeeting({ startsAt: new Date(Date.now() - 1) }))).rejects.toMatchObject({ kind: "invalid" })
})
