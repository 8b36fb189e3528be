import { and, eq } from "drizzle-orm"
import { beforeAll, describe, expect, it } from "vitest"
import { newId } from "@/lib/id"
import { auditEvents, userRoles, users } from "../schema"
import { inOrganisation } from "../scope"
import type { Person } from "../testing/a-person"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { createSession } from "./create-session"
import { deactivateUser } from "./deactivate-user"
import { endAllSessions } from "./end-all-sessions"
import { endSession } from "./end-session"
import { findLiveSession } from "./find-live-session"
import { findOwnSession } from "./find-own-session"
import { findSignIn } from "./find-sign-in"
import { listSessions } from "./list-sessions"
import { setFirstTimeZone } from "./set-first-time-zone"
import { setTimeZone } from "./set-time-zone"

const store = connectedDatabase()
let world: World
beforeAll(async () => {
  world = await aTeam(store.db, { passwordHash: "kept" })
})

async function anotherDevice(person: Person): Promise<string> {
  const id = newId()
  await inOrganisation(store.db, person.orgId, (scope) =>
    createSession(scope, { id, userId: person.id, userAgent: "A phone", address: "192.0.2.9" }),
  )
  return id
}

const isLive = async ({ orgId, id }: Person, sessionId: string, now?: Date) =>
  (await inOrganisation(store.db, orgId, (scope) => findLiveSession(scope, { userId: id, sessionId }), now)) !== null

describe("a session", () => {
  it("lives thirty days, for its own person alone", async () => {
    const { rep, peer } = world
    const sessionId = await anotherDevice(rep)
    const days = (number: number) => new Date(Date.now() + number * 24 * 60 * 60_000)
    expect(await isLive(rep, sessionId)).toBe(true)
    expect(await isLive(rep, sessionId, days(29.9))).toBe(true)
    expect(await isLive(rep, sessionId, days(30.1))).toBe(false)
    expect(await isLive(peer, sessionId)).toBe(false)
    expect(await isLive({ ...rep, orgId: world.anotherOrganisation.organisation.id }, sessionId)).toBe(false)
  })

  it("is dead by the next request once it is ended; ended twice it is ended once", async () => {
    const { rep } = world
    const sessionId = await anotherDevice(rep)
    const end = () => actingAs(store.db, rep, (scope) => endSession(scope, { userId: rep.id, sessionId }))
    expect(await end()).toBe(true)
    expect(await isLive(rep, sessionId)).toBe(false)
    expect(await end()).toBe(false)
  })

  it("cannot be found or ended by anybody else", async () => {
    const { rep, peer, anotherOrganisation } = world
    const sessionId = await anotherDevice(rep)
    for (const other of [peer, world.admin, anotherOrganisation.rep]) {
      expect(await actingAs(store.db, other, (scope) => findOwnSession(scope, sessionId))).toBeNull()
      expect(await actingAs(store.db, other, (scope) => endSession(scope, { userId: other.id, sessionId }))).toBe(false)
    }
    expect(await isLive(rep, sessionId)).toBe(true)
    expect(await actingAs(store.db, rep, (scope) => findOwnSession(scope, sessionId))).toMatchObject({
      ownerId: rep.id,
    })
  })

  it("is listed for its owner, this one first, and ends with all the others", async () => {
    const { manager } = world
    const phone = await anotherDevice(manager)
    const listed = await actingAs(store.db, manager, listSessions)
    expect(listed.map(({ id, isThisOne }) => [id, isThisOne])).toEqual([
      [manager.sessionId, true],
      [phone, false],
    ])
    expect(await actingAs(store.db, manager, (scope) => endAllSessions(scope, { keepThisOne: true }))).toBe(1)
    expect(await isLive(manager, phone)).toBe(false)
    expect(await isLive(manager, manager.sessionId)).toBe(true)
    await actingAs(store.db, manager, (scope) => endAllSessions(scope, { keepThisOne: false }))
    expect(await isLive(manager, manager.sessionId)).toBe(false)
    const written = await inOrganisation(store.db, manager.orgId, ({ tx }) =>
      tx
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.orgId, manager.orgId), eq(auditEvents.actorId, manager.id))),
    )
    expect(written.map(({ event }) => event)).toEqual(["signed-out-everywhere", "signed-out-everywhere"])
  })
})

describe("deactivating somebody", () => {
  const deactivate = (by: Person, userId: string) => actingAs(store.db, by, (scope) => deactivateUser(scope, userId))

  it("ends their sessions by the next request and lets them in no more", async () => {
    const { peer, admin } = world
    expect(await isLive(peer, peer.sessionId)).toBe(true)
    expect(await findSignIn(store.db, peer.email)).toMatchObject({ passwordHash: "kept" })
    await deactivate(admin, peer.id)
    await deactivate(admin, peer.id)
    expect(await isLive(peer, peer.sessionId)).toBe(false)
    expect(await findSignIn(store.db, peer.email)).toMatchObject({ passwordHash: null })
  })

  it("is not found for nobody and for somebody of another organisation", async () => {
    const foreign = world.anotherOrganisation.rep
    for (const id of [newId(), foreign.id])
      await expect(deactivate(world.admin, id)).rejects.toMatchObject({ kind: "not-found" })
    expect(await isLive(foreign, foreign.sessionId)).toBe(true)
  })

  it("is refused for the last admin, and two who do it to each other leave one", async () => {
    const { admin, manager } = world.anotherOrganisation
    await expect(deactivate(admin, admin.id)).rejects.toMatchObject({ kind: "conflict" })
    await inOrganisation(store.db, admin.orgId, async ({ tx, orgId }) => {
      await tx.insert(userRoles).values({ orgId, userId: manager.id, role: "admin" })
    })
    const both = await Promise.allSettled([deactivate(admin, manager.id), deactivate(manager, admin.id)])
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    const active = await inOrganisation(store.db, admin.orgId, ({ tx }) =>
      tx.select().from(users).where(eq(users.orgId, admin.orgId)),
    )
    const admins = active.filter(({ id, deactivatedAt }) => [admin.id, manager.id].includes(id) && !deactivatedAt)
    expect(admins).toHaveLength(1)
  })
})

it("keeps the zone of the first sign-in until another is chosen", async () => {
  const { rep, orgId } = { rep: world.rep, orgId: world.organisation.id }
  const zone = async () =>
    (
      await inOrganisation(store.db, orgId, ({ tx }) =>
        tx
          .select()
          .from(users)
          .where(and(eq(users.orgId, orgId), eq(users.id, rep.id))),
      )
    )[0]?.timeZone
  const first = (timeZone: string) =>
    inOrganisation(store.db, orgId, (scope) => setFirstTimeZone(scope, { userId: rep.id, timeZone }))
  await first("Asia/Tokyo")
  expect(await zone()).toBe("Europe/London")
  await actingAs(store.db, rep, (scope) => setTimeZone(scope, "America/Lima"))
  expect(await zone()).toBe("America/Lima")
})
