import { beforeAll, expect, test } from "vitest"
import type { Person } from "../testing/a-person"
import { aPlan } from "../testing/a-plan"
import { aRelationship } from "../testing/a-relationship"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { findPlan } from "./find-plan"
import { listComing } from "./list-coming"
import { listContactChoices } from "./list-contact-choices"
import { listPlans, type PlanCursor } from "./list-plans"
import { listTeamComing } from "./list-team-coming"

const database = connectedDatabase()
let world: World
const now = new Date("2031-03-04T10:00:00Z")
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const as = <Result>(person: Person, work: Parameters<typeof actingAs<Result>>[2]) =>
  actingAs(database.db, person, work, now)

const ids: string[] = []
beforeAll(async () => {
  world = await aTeam(database.db)
  // Three of twenty-three start in the same minute.
  for (let at = 0; at < 20; at++)
    ids.push((await aPlan(database.db, world, { startsAt: inMinutes(60 * (at - 15) - 61) })).id)
  for (let at = 0; at < 3; at++)
    ids.push((await aPlan(database.db, world, { startsAt: inMinutes(600), minutes: 30 })).id)
  await aPlan(database.db, world, { repId: world.peer.id, startsAt: inMinutes(30) })
  await aPlan(database.db, world.anotherOrganisation, { startsAt: inMinutes(30) })
})

test("pages through the actor's own plans, latest first, each once, and back again", async () => {
  const read: string[] = []
  let older: PlanCursor | null | undefined
  let newer: PlanCursor | null = null
  do {
    const page = await as(world.rep, (scope) => listPlans(scope, { atMost: 5, ...(older ? { olderThan: older } : {}) }))
    read.push(...page.rows.map(({ id }) => id))
    ;({ older, newer } = page)
  } while (older)
  expect(read).toEqual([...ids].sort().sort((a, b) => Number(order(b) - order(a)) || (a < b ? 1 : -1)))
  expect(new Set(read).size).toBe(23)
  const back: string[] = []
  while (newer) {
    const page = await as(world.rep, (scope) => listPlans(scope, { atMost: 5, newerThan: newer as PlanCursor }))
    back.unshift(...page.rows.map(({ id }) => id))
    newer = page.newer
  }
  expect(back).toEqual(read.slice(0, 20))
})

const order = (id: string) => Math.min(ids.indexOf(id), 20)

test("says there is nothing newer on the first page and nothing older on the last", async () => {
  const first = await as(world.rep, (scope) => listPlans(scope, { atMost: 25 }))
  expect(first).toMatchObject({ newer: null, older: null })
  expect(first.rows[0]).toMatchObject({ account: { name: world.account.name }, contact: { title: "Head of Training" } })
})

test("the next meetings are the actor's own that are not over and not cancelled, soonest first", async () => {
  const { id: cancelled } = await aPlan(database.db, world, {
    startsAt: inMinutes(5),
    cancelledAt: now,
    cancelReason: "moved",
  })
  const { id: going } = await aPlan(database.db, world, { startsAt: inMinutes(-59), minutes: 60 })
  const { id: over } = await aPlan(database.db, world, { startsAt: inMinutes(-60), minutes: 60 })
  const coming = await as(world.rep, (scope) => listComing(scope))
  expect(coming.map(({ id }) => id)).toEqual([going, ...ids.slice(16)].filter((id) => id !== over && id !== cancelled))
})

test("a manager sees the next meetings of the reps they coach, and nobody else does", async () => {
  const seen = async (person: Person) => (await as(person, (scope) => listTeamComing(scope))).map(({ rep }) => rep.id)
  expect(new Set(await seen(world.manager))).toEqual(new Set([world.rep.id, world.peer.id]))
  expect(await seen(world.managerOfAnotherTeam)).toEqual([])
  expect(await seen(world.peer)).toEqual([])
})

test("a plan knows whether the actor coaches its rep, and what the rep knows of the contact", async () => {
  await aRelationship(database.db, world, { signs: [{ sign: "said-no-openly", seenOn: "2031-01-02" }] })
  const planId = ids[0] as string
  const seenBy = (person: Person) => as(person, (scope) => findPlan(scope, { planId }))
  expect(await seenBy(world.manager)).toMatchObject({
    coachedByActor: true,
    mainContact: { relationship: { signs: [{ sign: "said-no-openly", seenOn: "2031-01-02", repairedOn: null }] } },
  })
  expect(await seenBy(world.managerOfAnotherTeam)).toMatchObject({ coachedByActor: false })
  expect(await seenBy(world.anotherOrganisation.rep)).toBeNull()
  expect(await seenBy(world.anotherOrganisation.manager)).toBeNull()
})

test("the people to choose from come as the plan's rep knows them", async () => {
  const asked = { accountId: world.account.id, repId: world.rep.id }
  const own = await as(world.rep, (scope) => listContactChoices(scope, asked))
  expect(own).toMatchObject([{ name: "Hanna Berg", relationship: { signs: [{ sign: "said-no-openly" }] } }])
  const stranger = await as(world.rep, (scope) => listContactChoices(scope, { ...asked, repId: world.peer.id }))
  expect(stranger).toMatchObject([{ name: "Hanna Berg", relationship: { signs: [] } }])
  expect(await as(world.anotherOrganisation.rep, (scope) => listContactChoices(scope, asked))).toEqual([])
})
