import { beforeAll, describe, expect, it } from "vitest"
import { newId } from "@/lib/id"
import { inOrganisation } from "../scope"
import { aPerson } from "../testing/a-person"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { invitePerson } from "./invite-person"
import { listPeople } from "./list-people"
import { listTeams } from "./list-teams"

const store = connectedDatabase()
let world: World
beforeAll(async () => {
  world = await aTeam(store.db, { passwordHash: "kept" })
})

describe("the people of an organisation", () => {
  it("are its own alone, by name, with roles, teams and how they stand", async () => {
    await actingAs(store.db, world.admin, (scope) =>
      invitePerson(scope, { id: newId(), name: "Nora Quist", email: "nora@example.com", roles: ["manager", "rep"] }),
    )
    const { people, next } = await actingAs(store.db, world.admin, (scope) => listPeople(scope))
    expect(next).toBeNull()
    expect(people.map(({ name, roles, teams, state }) => [name, roles, teams, state])).toEqual([
      ["Adam Haddad", ["admin"], [], "active"],
      ["Dagny Falk", ["rep"], ["South"], "deactivated"],
      ["Marcus Oyelaran", ["manager"], [], "active"],
      ["Nora Quist", ["manager", "rep"], [], "invited"],
      ["Olive Brandt", ["manager"], [], "active"],
      ["Petra Novak", ["rep"], ["South"], "active"],
      ["Rosa Lind", ["rep"], ["South"], "active"],
      ["Theo Sandoval", ["rep"], ["North"], "active"],
    ])
    expect(people.find(({ name }) => name === "Rosa Lind")?.lastSignInAt).toBeInstanceOf(Date)
    expect(people.find(({ name }) => name === "Nora Quist")?.lastSignInAt).toBeNull()
  })

  it("come page by page, each once", async () => {
    const { admin } = world.anotherOrganisation
    await inOrganisation(store.db, admin.orgId, async (scope) => {
      for (let place = 0; place < 60; place++) await aPerson(scope, { name: "Same Name", roles: ["rep"] })
    })
    const first = await actingAs(store.db, admin, (scope) => listPeople(scope))
    const second = await actingAs(store.db, admin, (scope) => listPeople(scope, first.next))
    expect([first.people.length, second.people.length, second.next]).toEqual([50, 17, null])
    expect(new Set([...first.people, ...second.people].map(({ id }) => id)).size).toBe(67)
  })
})

it("lists teams with who manages them and how many are in them", async () => {
  const teams = await actingAs(store.db, world.admin, listTeams)
  expect(teams.map(({ name, parentId, managers, members }) => [name, parentId !== null, managers, members])).toEqual([
    ["North", true, ["Olive Brandt"], 1],
    ["Region", false, [], 0],
    ["South", true, ["Marcus Oyelaran"], 3],
  ])
})
