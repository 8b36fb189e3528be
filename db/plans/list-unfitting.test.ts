import { beforeAll, describe, expect, test } from "vitest"
import { newId } from "@/lib/id"
import type { Unfitting } from "@/lib/objectives/unfitting"
import type { Person } from "../testing/a-person"
import { aPlan } from "../testing/a-plan"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { countUnfitting } from "./count-unfitting"
import { listUnfitting } from "./list-unfitting"
import { noteUnfitting } from "./note-unfitting"
import { withdrawUnfitting } from "./withdraw-unfitting"

const database = connectedDatabase()
let world: World
let planId = ""

const as = <Result>(person: Person, work: Parameters<typeof actingAs<Result>>[2]) => actingAs(database.db, person, work)
const note = (words: string, rule: Unfitting["rule"] = "measurable") => {
  const id = newId()
  return as(world.rep, (scope) => noteUnfitting(scope, { planId, id, rule, field: "primary", words })).then(() => id)
}
const wordsFor = async (person: Person) =>
  (await as(person, (scope) => listUnfitting(scope))).rows.map(({ words }) => words)

beforeAll(async () => {
  world = await aTeam(database.db)
  planId = (await aPlan(database.db, world)).id
  for (const words of ["one", "two", "three", "four", "five"]) await note(words)
  await note("six", "time_bound")
  const gone = await note("seven")
  await as(world.rep, (scope) => withdrawUnfitting(scope, { planId, unfittingId: gone }))
})

describe("what does not fit", () => {
  const all = ["six", "five", "four", "three", "two", "one"]

  test("is listed to the rep and to whoever coaches them, the latest first, without what was taken back", async () => {
    expect(await wordsFor(world.rep)).toEqual(all)
    expect(await wordsFor(world.manager)).toEqual(all)
  })

  test("its words are nobody else's", async () => {
    for (const person of [world.peer, world.managerOfAnotherTeam, world.admin, world.anotherOrganisation.rep])
      expect(await wordsFor(person)).toEqual([])
  })

  test("is counted by rule, in this organisation alone", async () => {
    expect(await as(world.admin, countUnfitting)).toEqual([
      { rule: "measurable", times: 5, plans: 1, reps: 1 },
      { rule: "time_bound", times: 1, plans: 1, reps: 1 },
    ])
    expect(await as(world.anotherOrganisation.admin, countUnfitting)).toEqual([])
  })

  test("is walked a page at a time, there and back, each row once", async () => {
    const page = (asked: Parameters<typeof listUnfitting>[1]) =>
      as(world.rep, (scope) => listUnfitting(scope, { atMost: 4, ...asked }))
    const first = await page({})
    expect([first.rows.map(({ words }) => words), first.newer]).toEqual([all.slice(0, 4), null])
    const second = await page({ olderThan: first.older ?? undefined })
    expect([second.rows.map(({ words }) => words), second.older]).toEqual([all.slice(4), null])
    const back = await page({ newerThan: second.newer ?? undefined })
    expect(back.rows.map(({ words }) => words)).toEqual(all.slice(0, 4))
  })
})
