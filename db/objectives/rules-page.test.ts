import { and, eq } from "drizzle-orm"
import { beforeEach, describe, expect, it } from "vitest"
import { newId } from "@/lib/id"
import { linkTokenHash } from "../people/link-token-hash"
import { findLinkOrganisation } from "../plans/find-link-organisation"
import { readSharedAgenda } from "../plans/read-shared-agenda"
import { auditEvents, rulesPages } from "../schema"
import { inOrganisation } from "../scope"
import type { Person } from "../testing/a-person"
import { aTeam, type World } from "../testing/a-team"
import { actingAs } from "../testing/acting-as"
import { connectedDatabase } from "../testing/connected-database"
import { closeRulesPage } from "./close-rules-page"
import { findOpenRulesPage } from "./find-open-rules-page"
import { isRulesPageOpen } from "./is-rules-page-open"
import { openRulesPage } from "./open-rules-page"

const store = connectedDatabase()
let world: World
beforeEach(async () => {
  world = await aTeam(store.db)
})

const open = (id = newId(), who: Person = world.admin) =>
  actingAs(store.db, who, (scope) => openRulesPage(scope, { id }))
const close = (id: string, who: Person = world.admin) =>
  actingAs(store.db, who, (scope) => closeRulesPage(scope, { id }))
const found = (who: Person = world.admin) => actingAs(store.db, who, findOpenRulesPage)

/** What somebody without sign-in is answered at that address. */
async function opens(token: string): Promise<boolean> {
  const hash = linkTokenHash(token)
  const orgId = await findLinkOrganisation(store.db, hash)
  return orgId !== null && inOrganisation(store.db, orgId, (scope) => isRulesPageOpen(scope, hash))
}

describe("the page on the rules, for anybody with its address", () => {
  it("is closed at first", async () => {
    expect(await found()).toBeNull()
  })

  it("opens with an address, which says nothing but yes", async () => {
    const token = await open()
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(await opens(token)).toBe(true)
    expect(await opens(`${token.slice(0, -1)}_`)).toBe(false)
    expect(await found()).toEqual({ id: expect.any(String), since: expect.any(Date), openedBy: world.admin.name })
  })

  it("opens nothing of a plan by that address", async () => {
    const hash = linkTokenHash(await open())
    const orgId = (await findLinkOrganisation(store.db, hash)) ?? ""
    expect(await inOrganisation(store.db, orgId, (scope) => readSharedAgenda(scope, hash))).toBeNull()
  })

  it("closes for good: switched on again it has another address", async () => {
    const id = newId()
    const first = await open(id)
    await close(id)
    expect(await opens(first)).toBe(false)
    expect(await found()).toBeNull()
    const second = await open()
    expect([second === first, await opens(second), await opens(first)]).toEqual([false, true, false])
  })

  it("has one address at a time: a new one ends the one before", async () => {
    const first = await open()
    const second = await open()
    expect([await opens(first), await opens(second)]).toEqual([false, true])
  })

  it("refuses a form that was sent before, and leaves the address as it is", async () => {
    const id = newId()
    const token = await open(id)
    await expect(open(id)).rejects.toMatchObject({ kind: "conflict" })
    expect(await opens(token)).toBe(true)
  })

  it("keeps one address when two admins make one at the same moment", async () => {
    const made = await Promise.allSettled([open(), open()])
    const tokens = made.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []))
    const still = await Promise.all(tokens.map(opens))
    expect(still.filter(Boolean)).toHaveLength(1)
    for (const one of made) if (one.status === "rejected") expect(one.reason).toMatchObject({ kind: "conflict" })
  })

  it("is switched off twice as once", async () => {
    const id = newId()
    await open(id)
    await close(id)
    await close(id)
    const written = await actingAs(store.db, world.admin, ({ tx, orgId }) =>
      tx
        .select({ event: auditEvents.event, actorId: auditEvents.actorId })
        .from(auditEvents)
        .where(and(eq(auditEvents.orgId, orgId), eq(auditEvents.subjectKind, "rules-page"))),
    )
    expect(written.map(({ event }) => event).sort()).toEqual(["rules-page-closed", "rules-page-opened"])
    expect(written.every(({ actorId }) => actorId === world.admin.id)).toBe(true)
  })

  it("is of one organisation: another's admin neither sees nor ends it", async () => {
    const id = newId()
    const token = await open(id)
    expect(await found(world.anotherOrganisation.admin)).toBeNull()
    await expect(close(id, world.anotherOrganisation.admin)).rejects.toMatchObject({ kind: "not-found" })
    expect(await opens(token)).toBe(true)
    await close(id)
    expect(await opens(token)).toBe(false)
  })

  it("keeps no secret, only its hash", async () => {
    const token = await open()
    const rows = await actingAs(store.db, world.admin, ({ tx }) => tx.select().from(rulesPages))
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})
