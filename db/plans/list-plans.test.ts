import { beforeAll, describe, expect, test } from "vitest"
import { newId } from "@/lib/id"
import type { PlanSummary } from "@/lib/plans/plan"
import { NO_FILTERS, type PlanFilters } from "@/lib/plans/plan-filters"
import type { Person } from "../testing/a-person"
import { aPlan } from "../testing/a-plan"
import { aRelationship } from "../testing/a-relationship"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { findPlan } from "./find-plan"
import { listComing } from "./list-coming"
import { listContactChoices } from "./list-contact-choices"
import { listPlannedAccounts } from "./list-planned-accounts"
import { listPlans } from "./list-plans"
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

const read = async (filters: Partial<PlanFilters>, atMost = 25) => {
  const onwards: PlanSummary[][] = []
  const asked = { filters: { ...NO_FILTERS, ...filters }, atMost }
  let last = await as(world.rep, (scope) => listPlans(scope, asked))
  for (onwards.push(last.rows); last.after; onwards.push(last.rows)) {
    const { after } = last
    last = await as(world.rep, (scope) => listPlans(scope, { ...asked, after }))
  }
  const backwards: PlanSummary[][] = [last.rows]
  while (last.before) {
    const { before } = last
    last = await as(world.rep, (scope) => listPlans(scope, { ...asked, before }))
    backwards.unshift(last.rows)
  }
  return { onwards: onwards.flat().map(({ id }) => id), backwards: backwards.flat().map(({ id }) => id) }
}

test("pages through the actor's own plans, latest first, each once, and back again", async () => {
  const { onwards, backwards } = await read({}, 5)
  expect(onwards).toEqual([...ids].sort().sort((a, b) => Number(order(b) - order(a)) || (a < b ? 1 : -1)))
  expect(new Set(onwards).size).toBe(23)
  expect(backwards).toEqual(onwards)
})

const order = (id: string) => Math.min(ids.indexOf(id), 20)

test("what lies ahead is paged from the next meeting on, what lies behind from the last one back", async () => {
  const [coming, past] = [await read({ time: "coming" }, 2), await read({ time: "past" }, 4)]
  expect(coming.onwards).toEqual([...ids.slice(17, 20), ...ids.slice(20).sort()])
  expect(past.onwards).toEqual(ids.slice(0, 17).reverse())
  expect([coming.backwards, past.backwards]).toEqual([coming.onwards, past.onwards])
})

test("says there is nothing before the first page and nothing after the last", async () => {
  const first = await as(world.rep, (scope) => listPlans(scope, { atMost: 25 }))
  expect(first).toMatchObject({ before: null, after: null })
  expect(first.rows[0]).toMatchObject({ account: { name: world.account.name }, contact: { title: "Head of Training" } })
})

describe("filtered", () => {
  test("by state and time together", async () => {
    expect((await read({ states: ["to-debrief"] })).onwards).toHaveLength(17)
    expect((await read({ states: ["draft"] })).onwards).toHaveLength(6)
    expect((await read({ states: ["draft", "to-debrief"] }, 4)).onwards).toHaveLength(23)
    expect((await read({ states: ["draft"], time: "past" })).onwards).toEqual([])
  })

  test("by days of the reader's own zone, the last one whole", async () => {
    const far = { ...world.rep, timeZone: "Pacific/Auckland" }
    const late = await aPlan(database.db, world, { startsAt: new Date("2030-06-10T12:30:00Z") })
    const on = (person: Person, day: string) =>
      as(person, (scope) => listPlans(scope, { filters: { ...NO_FILTERS, from: day, to: day } }))
    expect((await on(world.rep, "2030-06-10")).rows.map(({ id }) => id)).toEqual([late.id])
    expect((await on(far, "2030-06-10")).rows).toEqual([])
    expect((await on(far, "2030-06-11")).rows.map(({ id }) => id)).toEqual([late.id])
  })

  test("by account, and by words of account, contact and primary, in any case, taken as they stand", async () => {
    const { id } = await aPlan(database.db, world, {
      startsAt: new Date("2029-01-10T12:30:00Z"),
      primaryWords: "Hanna takes 50 % of it",
    })
    expect((await read({ accountId: world.account.id })).onwards).toContain(id)
    expect((await read({ accountId: newId() })).onwards).toEqual([])
    expect((await read({ find: "TAKES 50 %" })).onwards).toEqual([id])
    expect((await read({ find: "50 _ of" })).onwards).toEqual([])
    expect((await read({ find: "head of training", time: "past" })).onwards).toContain(id)
    expect((await read({ find: world.account.name.slice(0, 9).toLowerCase() })).onwards).toContain(id)
  })

  test("never beyond one's own: not a peer's, not another organisation's", async () => {
    const theirs = await aPlan(database.db, world, { repId: world.peer.id, primaryWords: "Only Petra wrote this" })
    await aPlan(database.db, world.anotherOrganisation, { primaryWords: "Only Petra wrote this" })
    const find = { filters: { ...NO_FILTERS, find: "only petra" } }
    expect((await as(world.rep, (scope) => listPlans(scope, find))).rows).toEqual([])
    expect((await as(world.peer, (scope) => listPlans(scope, find))).rows.map(({ id }) => id)).toEqual([theirs.id])
    const { accounts } = await as(world.rep, async (scope) => ({ accounts: await listPlannedAccounts(scope) }))
    expect(accounts).toEqual([{ id: world.account.id, name: world.account.name }])
    expect(await as(world.repOfAnotherTeam, (scope) => listPlannedAccounts(scope))).toEqual([])
  })
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
