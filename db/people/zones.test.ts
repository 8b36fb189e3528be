import { sql } from "drizzle-orm"
import { expect, it } from "vitest"
import { isZone } from "@/lib/time/zone"
import { findPlan } from "../plans/find-plan"
import { aPlan } from "../testing/a-plan"
import { aTeam } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { listPeople } from "./list-people"
import { listTeams } from "./list-teams"

const store = connectedDatabase()

/** A zone that browsers know and PostgreSQL does not. */
const THEIRS = "US/Pacific-New"

it.each([THEIRS, "Europe/London"])("whoever lives by %s opens what they may", async (timeZone) => {
  expect(isZone(timeZone)).toBe(true)
  const world = await aTeam(store.db)
  const { id: planId } = await aPlan(store.db, world)
  const manager = { ...world.manager, timeZone }
  expect(await actingAs(store.db, manager, (scope) => findPlan(scope, { planId }))).toMatchObject({
    coachedByActor: true,
  })
  const { people } = await actingAs(store.db, { ...world.admin, timeZone }, (scope) => listPeople(scope))
  expect(people.find(({ id }) => id === world.rep.id)?.teams).toEqual(["South"])
  const teams = await actingAs(store.db, { ...world.admin, timeZone }, (scope) => listTeams(scope))
  expect(teams.find(({ name }) => name === "South")).toMatchObject({ members: 3, managers: [world.manager.name] })
})

it("the database itself would refuse that zone", async () => {
  await expect(store.db.execute(sql`select now() at time zone ${THEIRS}`)).rejects.toMatchObject({
    cause: { code: "22023" },
  })
})
