import { beforeAll, expect, test } from "vitest"
import { aPlan } from "../testing/a-plan"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { listTeamToDebrief } from "./list-team-to-debrief"

const database = connectedDatabase()
let world: World
beforeAll(async () => {
  world = await aTeam(database.db)
})

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000)
const read = (person: World["rep"]) => actingAs(database.db, person, (scope) => listTeamToDebrief(scope))

test("a manager sees what is over and untold of the reps they coach, and nobody else does", async () => {
  const at = (minutes: number, more = {}) =>
    aPlan(database.db, world, { startsAt: inMinutes(minutes), minutes: 60, ...more })
  const [older, newer] = [await at(-3_000), await at(-61, { heldAt: new Date() })]
  await at(-30)
  await at(60)
  await at(-90, { cancelledAt: new Date(), cancelReason: "no-show" })
  await at(-90, { heldAt: new Date(), debriefedAt: new Date() })
  await at(-90, { repId: world.repOfAnotherTeam.id })
  expect((await read(world.manager)).map(({ id, rep }) => [id, rep])).toEqual([
    [older.id, "Rosa Lind"],
    [newer.id, "Rosa Lind"],
  ])
  for (const person of [world.rep, world.peer, world.admin, world.anotherOrganisation.manager])
    expect(await read(person)).toEqual([])
})
