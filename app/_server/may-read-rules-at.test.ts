import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import { closeRulesPage } from "@/db/objectives/close-rules-page"
import { openRulesPage } from "@/db/objectives/open-rules-page"
import { attemptLimits } from "@/db/schema"
import { aPlan } from "@/db/testing/a-plan"
import { aPublishedAgenda } from "@/db/testing/a-published-agenda"
import { aTeam, type World } from "@/db/testing/a-team"
import { actingAs } from "@/db/testing/acting-as"
import { connectedDatabase } from "@/db/testing/connected-database"
import { newId } from "@/lib/id"
import { mayReadRulesAt } from "./may-read-rules-at"

/* Who may read the page on the rules without sign-in, on a real database. */

const request = { address: "192.0.2.8" }
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "x-forwarded-for": request.address }),
  cookies: async () => ({ get: () => undefined }),
}))

const store = connectedDatabase()
let world: World
beforeAll(() => {
  process.env.DATABASE_URL = store.appUrl
  process.env.NEXTAUTH_SECRET = "s".repeat(40)
  process.env.NEXTAUTH_URL = "http://callcraft.example"
})
beforeEach(async () => {
  await store.db.delete(attemptLimits)
  world = await aTeam(store.db)
})

const open = (id = newId()) => actingAs(store.db, world.admin, (scope) => openRulesPage(scope, { id }))

describe("whoever has the address", () => {
  it("may read it while it is open", async () => {
    expect(await mayReadRulesAt(await open())).toBe(true)
  })

  it("may not once it is switched off, or has given way to another", async () => {
    const id = newId()
    const off = await open(id)
    await actingAs(store.db, world.admin, (scope) => closeRulesPage(scope, { id }))
    const before = await open()
    const now = await open()
    expect(await Promise.all([off, before, now].map(mayReadRulesAt))).toEqual([false, false, true])
  })
})

describe("whoever has none", () => {
  it.each([
    ["one nobody made", "x".repeat(43)],
    ["a short one", "x"],
    ["nothing", ""],
    ["one as long as an address can be", "x".repeat(4_000)],
    ["one of another alphabet", "\u0000\ud800'; drop table rules_pages; --"],
  ])("may not: %s", async (_, token) => {
    await open()
    expect(await mayReadRulesAt(token)).toBe(false)
  })

  it("may not by the link to a customer's agenda", async () => {
    await open()
    const { token } = await aPublishedAgenda(store.db, world, (await aPlan(store.db, world)).id)
    expect(await mayReadRulesAt(token)).toBe(false)
  })

  it("is answered no to everything for a while, after trying many", async () => {
    const token = await open()
    for (let tried = 0; tried < 100; tried++) await mayReadRulesAt(`${tried}`)
    expect(await mayReadRulesAt(token)).toBe(false)
    request.address = "192.0.2.9"
    expect(await mayReadRulesAt(token)).toBe(true)
  })
})
