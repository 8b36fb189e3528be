import { and, eq } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { newId } from "@/lib/id"
import { teamManagers, teamMemberships, users } from "../schema"
import { inOrganisation } from "../scope"
import type { Person } from "../testing/a-person"
import { aTeam } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { isCoachedByActor } from "./is-coached-by-actor"

const store = connectedDatabase()

async function coachedBy(person: Person, now?: Date): Promise<string[]> {
  const found = await actingAs(
    store.db,
    person,
    (scope) =>
      scope.tx
        .select({ name: users.name })
        .from(users)
        .where(and(eq(users.orgId, scope.orgId), isCoachedByActor(scope, users.id))),
    now,
  )
  return found.map(({ name }) => name).sort()
}

const move = (orgId: string, userId: string, dates: { fromDate?: string; untilDate?: string }) =>
  inOrganisation(store.db, orgId, ({ tx }) =>
    tx
      .update(teamMemberships)
      .set(dates)
      .where(and(eq(teamMemberships.orgId, orgId), eq(teamMemberships.userId, userId))),
  )

describe("whom a manager coaches today", () => {
  it("is the members of their own teams, and nobody for anybody else", async () => {
    const world = await aTeam(store.db)
    expect(await coachedBy(world.manager)).toEqual(["Dagny Falk", "Petra Novak", "Rosa Lind"])
    expect(await coachedBy(world.managerOfAnotherTeam)).toEqual(["Theo Sandoval"])
    for (const other of [world.rep, world.peer, world.admin, world.anotherOrganisation.rep])
      expect(await coachedBy(other)).toEqual([])
  })

  it("includes every team below, and never the manager", async () => {
    const { region, team, peer, organisation } = await aTeam(store.db)
    const orgId = organisation.id
    const manage = { orgId, id: newId(), teamId: region.id, userId: peer.id, fromDate: "2020-01-01" }
    await inOrganisation(store.db, orgId, ({ tx }) => tx.insert(teamManagers).values(manage))
    expect(await coachedBy(peer)).toEqual(["Dagny Falk", "Rosa Lind", "Theo Sandoval"])
    expect(team.id).not.toBe(region.id)
  })

  it("begins on the first day and ends on the last, in the manager's own zone", async () => {
    const { organisation, manager, rep } = await aTeam(store.db)
    await move(organisation.id, rep.id, { fromDate: "2026-03-10", untilDate: "2026-03-20" })
    const on = async (instant: string, timeZone = "Europe/London") =>
      (await coachedBy({ ...manager, timeZone }, new Date(instant))).includes("Rosa Lind")
    expect(await on("2026-03-09T23:59:00Z")).toBe(false)
    expect(await on("2026-03-10T00:01:00Z")).toBe(true)
    expect(await on("2026-03-19T23:59:00Z")).toBe(true)
    expect(await on("2026-03-20T00:01:00Z")).toBe(false)
    expect(await on("2026-03-09T23:59:00Z", "Asia/Tokyo")).toBe(true)
    expect(await on("2026-03-10T00:01:00Z", "America/New_York")).toBe(false)
  })

  it("ends with the manager's own time in the team", async () => {
    const { organisation, manager } = await aTeam(store.db)
    const orgId = organisation.id
    await inOrganisation(store.db, orgId, ({ tx }) =>
      tx
        .update(teamManagers)
        .set({ untilDate: "2026-01-01" })
        .where(and(eq(teamManagers.orgId, orgId), eq(teamManagers.userId, manager.id))),
    )
    expect(await coachedBy(manager, new Date("2025-12-31T12:00:00Z"))).toContain("Rosa Lind")
    expect(await coachedBy(manager, new Date("2026-01-01T12:00:00Z"))).toEqual([])
  })
})
