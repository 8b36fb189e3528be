import postgres from "postgres"
import { expect, test } from "vitest"
import { aDatabase } from "./database"

test("a test database is migrated, and the app's login is bound by row security", async () => {
  const { appUrl, ownerUrl, drop } = await aDatabase()
  const app = postgres(appUrl, { max: 1 })
  const owner = postgres(ownerUrl, { max: 1 })
  try {
    const who =
      await app`select rolname, rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user`
    expect(who).toEqual([{ rolname: "callcraft_app", rolsuper: false, rolbypassrls: false, rolcreaterole: false }])
    const [migrations] = await owner`select count(*)::int as count from drizzle.__drizzle_migrations`
    expect(migrations?.count).toBeGreaterThan(0)
    await expect(app`create table public.mine (id int)`).rejects.toThrow(/permission denied/)
    await owner`create table public.mine (id int)`
  } finally {
    await Promise.all([app.end(), owner.end()])
    await drop()
  }
})

test("two test databases share nothing, and a dropped one is gone", async () => {
  const [one, other] = await Promise.all([aDatabase(), aDatabase()])
  const writer = postgres(one.ownerUrl, { max: 1 })
  const reader = postgres(other.ownerUrl, { max: 1 })
  await writer`create table public.mine (id int)`
  expect(await reader`select to_regclass('public.mine') as found`).toEqual([{ found: null }])
  await Promise.all([writer.end(), reader.end()])
  await Promise.all([one.drop(), other.drop()])
  const late = postgres(one.appUrl, { max: 1 })
  await expect(late`select 1`).rejects.toThrow(/does not exist/)
  await late.end()
})
