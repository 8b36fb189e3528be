import postgres from "postgres"
import { expect, inject, test } from "vitest"
import { migrate } from "./migrate"
import { addressFor, connectOnce, OWNER_ROLE } from "./roles"

async function aBareDatabase(name: string) {
  const serverUrl = inject("serverUrl")
  const sql = connectOnce(serverUrl)
  await sql`create database ${sql(name)} owner ${sql(OWNER_ROLE)}`
  await sql.end()
  return addressFor(serverUrl, { user: OWNER_ROLE, password: new URL(serverUrl).password, database: name })
}

test("two instances may migrate one fresh database at once: one does the work, the other waits", async () => {
  const url = await aBareDatabase("bare_two_at_once")
  const answers = await Promise.all([migrate(url), migrate(url)])
  const applied = answers.map((answer) => answer.applied).sort((a, b) => a - b)
  expect(applied[0]).toBe(0)
  expect(applied[1]).toBeGreaterThan(0)
  const sql = postgres(url, { max: 1 })
  const [row] = await sql`select count(*)::int as count from drizzle.__drizzle_migrations`
  await sql.end()
  expect(row?.count).toBe(applied[1])
})

test("migrating again changes nothing", async () => {
  const url = await aBareDatabase("bare_again")
  await migrate(url)
  expect(await migrate(url)).toEqual({ applied: 0 })
})
