import { verify } from "@node-rs/argon2"
import { count, eq } from "drizzle-orm"
import { expect, test } from "vitest"
import { type Database, openDatabase } from "../client"
import * as schema from "../schema"
import { inOrganisation } from "../scope"
import { aDatabase } from "../testing/database"
import { DEMO_PASSWORD, loadDemo } from "./load"

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

test("an empty database is filled, and each organisation sees its own part", async () => {
  await onEmptyDatabase(async ({ app, ownerUrl }) => {
    const { loaded, people } = await loadDemo(ownerUrl, NOW)
    expect(loaded).toBe(true)
    expect(people).toHaveLength(12)
    expect(people.filter(({ active }) => !active).map(({ name }) => name)).toEqual(["Colin Hartley"])
    expect(await plansOf(app, "rep@northfield.example")).toBeGreaterThan(0)
    expect(await plansOf(app, "rep@corvane.example")).toBeGreaterThan(0)
  })
})

test("filling takes less than three seconds", async () => {
  const took: number[] = []
  // The best of three: other tests share the machine.
  for (let round = 0; round < 3; round++) {
    await onEmptyDatabase(async ({ owner }) => {
      const began = performance.now()
      await loadDemo(owner, NOW)
      took.push(performance.now() - began)
    })
  }
  expect(Math.min(...took)).toBeLessThan(3_000)
}, 30_000)

test("everybody signs in with the one password, kept as argon2id", async () => {
  await onEmptyDatabase(async ({ app, owner }) => {
    await loadDemo(owner, NOW)
    const [identity] = await app.select().from(schema.signInIdentities)
    const people = await inOrganisation(app, identity?.orgId ?? "", ({ tx }) => tx.select().from(schema.users))
    const hashes = new Set(people.map(({ passwordHash }) => passwordHash ?? ""))
    expect(hashes.size).toBe(1)
    const [kept = ""] = hashes
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await verify(kept, DEMO_PASSWORD)).toBe(true)
    expect(await verify(kept, `${DEMO_PASSWORD}.`)).toBe(false)
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
