import { count, eq } from "drizzle-orm"
import { expect, test } from "vitest"
import { type Database, openDatabase } from "../client"
import * as schema from "../schema"
import { inOrganisation } from "../scope"
import { aDatabase } from "../testing/database"
import { loadDemo } from "./load"

/** A Wednesday, so that no day of the demonstration has to move from a weekend. */
const NOW = new Date("2026-11-18T09:20:00Z")

async function onEmptyDatabase(
  work: (databases: { app: Database; owner: Database; ownerUrl: string }) => Promise<void>,
): Promise<void> {
  const { appUrl, ownerUrl, drop } = await aDatabase()
  const app = openDatabase(appUrl, { connections: 2 })
  const owner = openDatabase(ownerUrl, { connections: 2 })
  try {
    await work({ app: app.db, owner: owner.db, ownerUrl })
  } finally {
    await Promise.all([app.close(), owner.close()])
    await drop()
  }
}

async function plansOf(app: Database, email: string): Promise<number> {
  const [identity] = await app.select().from(schema.signInIdentities).where(eq(schema.signInIdentities.email, email))
  return inOrganisation(app, identity?.orgId ?? "", async ({ tx }) => {
    const [row] = await tx.select({ plans: count() }).from(schema.plans)
    return row?.plans ?? 0
  })
}

test("an empty database is filled in under three seconds, and each organisation sees its own part", async () => {
  await onEmptyDatabase(async ({ app, ownerUrl }) => {
    const began = performance.now()
    const { loaded, people } = await loadDemo(ownerUrl, NOW)
    expect(performance.now() - began).toBeLessThan(3_000)
    expect(loaded).toBe(true)
    expect(people).toHaveLength(12)
    expect(await plansOf(app, "rep@northfield.example")).toBeGreaterThan(0)
    expect(await plansOf(app, "rep@corvane.example")).toBeGreaterThan(0)
  })
})

test("a second load changes nothing", async () => {
  await onEmptyDatabase(async ({ app, owner }) => {
    await loadDemo(owner, NOW)
    const before = await plansOf(app, "rep@northfield.example")
    const again = await loadDemo(owner, NOW)
    expect(again.loaded).toBe(false)
    expect(again.people).toHaveLength(12)
    expect(await plansOf(app, "rep@northfield.example")).toBe(before)
  })
})

test("of two instances that start at once, one loads", async () => {
  await onEmptyDatabase(async ({ app, ownerUrl }) => {
    const loads = await Promise.all([loadDemo(ownerUrl, NOW), loadDemo(ownerUrl, NOW)])
    expect(loads.filter(({ loaded }) => loaded)).toHaveLength(1)
    const people = await app.select().from(schema.signInIdentities)
    expect(people).toHaveLength(12)
  })
})

test("where somebody can sign in already, nothing is loaded", async () => {
  await onEmptyDatabase(async ({ app, owner }) => {
    await owner
      .insert(schema.signInIdentities)
      .values({ email: "own@firm.example", orgId: crypto.randomUUID(), userId: crypto.randomUUID() })
    expect(await loadDemo(owner, NOW)).toEqual({ loaded: false, people: [] })
    expect(await app.select().from(schema.signInIdentities)).toHaveLength(1)
  })
})
