import { sql } from "drizzle-orm"
import { drizzle } from "drizzle-orm/postgres-js"
import postgres from "postgres"
import { beforeAll, describe, expect, test } from "vitest"
import { stepsOf } from "@/lib/insights/period"
import { addRates } from "@/lib/insights/rate"
import { CRITERIA } from "@/lib/objectives/vocabulary"
import * as schema from "../schema"
import { inOrganisation } from "../scope"
import { aDebrief } from "../testing/a-debrief"
import type { Person } from "../testing/a-person"
import { aPlan } from "../testing/a-plan"
import { aRelationship } from "../testing/a-relationship"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { readEveryPlan } from "../testing/read-every-plan"
import { findOwnProgress } from "./find-own-progress"

const database = connectedDatabase()
/** A Tuesday. */
const now = new Date("2031-03-04T10:00:00Z")
const on = (day: string) => new Date(`${day}T09:00:00Z`)
let world: World

const progressOf = (person: Person, period: "4-weeks" | "year" = "4-weeks") =>
  actingAs(database.db, person, (scope) => findOwnProgress(scope, stepsOf(period, "2031-03-04")), now)

beforeAll(async () => {
  world = await aTeam(database.db)
  const { db } = database
  const vague = { primaryWords: "Get Hanna on board", fallbacks: [] }
  // Graded from March on: the meetings of February were with somebody not graded.
  await aRelationship(db, world, { signs: [{ sign: "answers-in-time", seenOn: "2031-03-01" }] })
  await aDebrief(db, world, { outcome: "primary-achieved", heard: "ask" }, { startsAt: on("2031-02-10"), hears: "ask" })
  await aDebrief(
    db,
    world,
    { outcome: "fallback-achieved", heard: "frame" },
    { startsAt: on("2031-02-12"), hears: "purpose" },
  )
  await aDebrief(
    db,
    world,
    { outcome: "continuation", primaryAsked: false, heard: "frame" },
    { startsAt: on("2031-03-03"), ...vague, hears: "frame" },
  )
  await aDebrief(db, world, { outcome: "primary-achieved", heard: null }, { startsAt: on("2031-03-03"), hears: null })
  // Held and not told of; without a plan; fallen through; still to come; another's.
  await aPlan(db, world, { startsAt: on("2031-03-03"), ...vague })
  await aDebrief(
    db,
    world,
    { outcome: "other-advance", primaryAsked: null },
    { startsAt: on("2031-03-03"), primaryWords: "", fallbacks: [] },
  )
  await aPlan(db, world, { startsAt: on("2031-03-03"), cancelledAt: now, cancelReason: "no-show" })
  await aPlan(db, world, { startsAt: on("2031-03-05") })
  await aDebrief(
    db,
    world,
    { outcome: "no-progress", heard: "ask" },
    { startsAt: on("2031-03-03"), repId: world.peer.id },
  )
  await aDebrief(db, world.anotherOrganisation, { heard: "ask" }, { startsAt: on("2031-03-03") })
  for (const one of [world, world.anotherOrganisation]) await readEveryPlan(db, one)
})

describe("a rep's progress", () => {
  test("counts each week's meetings, criteria and debriefs, those of empty weeks too", async () => {
    const { steps, leftOut } = await progressOf(world.rep)
    expect(steps.map(({ start, meetings }) => [start, meetings])).toEqual([
      ["2031-02-10", 2],
      ["2031-02-17", 0],
      ["2031-02-24", 0],
      ["2031-03-03", 4],
    ])
    expect(steps.map(({ criteria }) => criteria.measurable)).toEqual([
      { met: 2, of: 2 },
      { met: 0, of: 0 },
      { met: 0, of: 0 },
      { met: 1, of: 3 },
    ])
    const all = (count: "asked" | "primary" | "primary-or-fallback") =>
      addRates(steps.map(({ debriefs }) => debriefs[count]))
    expect(all("asked")).toEqual({ met: 3, of: 4 })
    expect(all("primary")).toEqual({ met: 2, of: 4 })
    expect(all("primary-or-fallback")).toEqual({ met: 3, of: 4 })
    expect(leftOut).toEqual({ doesNotFit: 0, notRead: 1 })
  })

  test("tells what came of telling by grade on the meeting's day, and of how many it is not known", async () => {
    const { told, notSaidHowMuch } = await progressOf(world.rep)
    expect(told.sort((a, b) => Number(a.told) - Number(b.told) || a.grade.localeCompare(b.grade))).toEqual([
      { grade: "new", told: false, achieved: { met: 0, of: 1 } },
      { grade: "not-graded", told: false, achieved: { met: 0, of: 1 } },
      { grade: "not-graded", told: true, achieved: { met: 1, of: 1 } },
    ])
    expect(notSaidHowMuch).toBe(1)
  })

  test("tells what came of following the advice and of choosing otherwise", async () => {
    // Guarded and new: the advice is the topic alone; "purpose" followed it, "ask" and "frame" did not.
    const { advice } = await progressOf(world.rep)
    expect(advice.sort((a, b) => Number(a.followed) - Number(b.followed))).toEqual([
      { followed: false, achieved: { met: 1, of: 2 } },
      { followed: true, achieved: { met: 0, of: 1 } },
    ])
  })

  test("is one's own: a peer sees theirs, a colleague with none sees none, another organisation its own", async () => {
    const meetings = async (person: Person) =>
      (await progressOf(person)).steps.reduce((sum, step) => sum + step.meetings, 0)
    expect([await meetings(world.peer), await meetings(world.repOfAnotherTeam)]).toEqual([1, 0])
    expect(await meetings(world.anotherOrganisation.rep)).toBe(1)
  })

  test("what the rep said does not fit counts for no one, and is counted apart", async () => {
    await database.ownerDb.transaction(async (tx) => {
      await tx.execute(sql`select set_config('app.org_id', ${world.organisation.id}, true)`)
      await tx.execute(sql`update plan_readings set measurable = 'does-not-fit' where measurable = 'missing'`)
    })
    const { steps, leftOut } = await progressOf(world.rep)
    expect(addRates(steps.map(({ criteria }) => criteria.measurable))).toEqual({ met: 3, of: 3 })
    expect(leftOut).toEqual({ doesNotFit: 2, notRead: 1 })
  })
})

test("a year of seven hundred meetings takes three statements, reads one rep's rows by their index, and is quick", async () => {
  const { organisation, repOfAnotherTeam: rep, account, contact } = world
  await inOrganisation(database.db, organisation.id, async ({ tx, orgId }) => {
    await tx.execute(sql`insert into plans (org_id, id, rep_id, account_id, main_contact_id, starts_at, time_zone, primary_words, held_at, debriefed_at)
      select ${orgId}, gen_random_uuid(), r.id, ${account.id}, ${contact.id}, ${now.toISOString()}::timestamptz - (n || ' hours')::interval * 11, 'UTC', 'Hanna signs', now(), now()
      from generate_series(1, 700) n, (values (${rep.id}::uuid), (${world.admin.id}::uuid), (${world.manager.id}::uuid)) r(id)`)
    await tx.execute(sql`insert into plan_readings (org_id, plan_id, specific, measurable, achievable, relevant, time_bound, fallback, grade, advised, followed, read_at)
      select org_id, id, 'met', 'met', 'unclear', 'missing', 'met', 'good', 'new', 'frame', true, now() from plans where rep_id <> ${world.rep.id} and primary_words = 'Hanna signs'`)
    await tx.execute(sql`insert into debriefs (org_id, plan_id, outcome, primary_asked, heard)
      select org_id, id, 'primary-achieved', true, 'ask' from plans where rep_id <> ${world.rep.id} and primary_words = 'Hanna signs'`)
  })
  await database.ownerDb.execute(sql`analyze`)
  const heard: { query: string; params: unknown[] }[] = []
  const client = postgres(database.appUrl, { max: 1, onnotice: () => {} })
  const listening = drizzle(client, { schema, logger: { logQuery: (query, params) => heard.push({ query, params }) } })
  const look = () => actingAs(listening, rep, (scope) => findOwnProgress(scope, stepsOf("year", "2031-03-04")), now)
  const took: number[] = []
  for (let round = 0; round < 5; round++) {
    heard.length = 0
    const began = performance.now()
    const { steps } = await look()
    took.push(performance.now() - began)
    expect(steps.reduce((sum, { meetings }) => sum + meetings, 0)).toBe(700)
    expect(addRates(steps.map(({ criteria }) => criteria.achievable))).toEqual({ met: 0, of: 700 })
    expect(CRITERIA.every((criterion) => addRates(steps.map((step) => step.criteria[criterion])).of === 700)).toBe(true)
  }
  // The first is the scope.
  expect(heard.length - 1).toBe(3)
  expect(Math.min(...took)).toBeLessThan(250)
  for (const { query, params } of heard.slice(1)) {
    const plan = await client.begin(async (tx) => {
      await tx`select set_config('app.org_id', ${organisation.id}, true)`
      return (await tx.unsafe(`explain ${query}`, params as string[])).map((row) => row["QUERY PLAN"]).join("\n")
    })
    // Of the indexes that begin with organisation and rep, whichever the planner takes.
    expect(plan).toMatch(/Scan (using|on) plans_\w+[\s\S]*Index Cond: \(\(org_id = .* AND \(rep_id = /)
    expect(plan).not.toMatch(/Seq Scan on plans\b/)
  }
  await client.end()
})
