import { randomBytes } from "node:crypto"
import postgres from "postgres"
import { afterAll, beforeEach, describe, expect, test } from "vitest"
import { addressFor } from "@/db/roles"
import { bootThrowAway } from "../postgres/throwaway.mjs"
import { openGivenDatabase } from "./given-database"

/** The app's role belongs to the whole server, so each test has a server's logins to itself: they are made anew. */
const server = await bootThrowAway(process.cwd())
const admin = postgres(server.url, { max: 1, onnotice: () => {} })
let database: string

const at = (user: string, password = "word") => addressFor(server.url, { user, password, database })
const open = (databaseUrl: string | null, ownerUrl: string | null, kept: string | null = null) =>
  openGivenDatabase({
    databaseUrl,
    ownerUrl,
    folder: "/the/data/folder",
    hasKeptPassword: kept !== null,
    keptPassword: async () => kept ?? "made-now",
  })

async function whoIs(url: string): Promise<string> {
  const sql = postgres(url, { max: 1 })
  const [row] = await sql<{ name: string }[]>`select current_user as name`
  await sql.end()
  return row?.name ?? ""
}

beforeEach(async () => {
  for (const { datname } of await admin`select datname from pg_database where datname like 'given_%'`) {
    await admin`drop database ${admin(datname)} with (force)`
  }
  for (const { rolname } of await admin`select rolname from pg_roles where rolname !~ '^(pg_|postgres$)'`) {
    await admin`drop role ${admin(rolname)}`
  }
  database = `given_${randomBytes(4).toString("hex")}`
  await admin.unsafe("create role boss login createrole password 'word'")
  await admin.unsafe(`create database ${database} owner boss`)
})

afterAll(async () => {
  await admin.end()
  await server.stop()
})

describe("an owner alone", () => {
  test.each([
    ["in DATABASE_URL", () => open(at("boss"), null)],
    ["in DATABASE_OWNER_URL", () => open(null, at("boss"))],
  ])(
    "that may create roles, %s: tables are made, and the app signs in with a password of ours",
    async (_where, opened) => {
      const { appUrl, ownerUrl, applied } = await opened()
      expect(applied).toBeGreaterThan(0)
      expect(ownerUrl).toBe(at("boss"))
      expect(new URL(appUrl).password).toBe("made-now")
      expect(await whoIs(appUrl)).toBe("callcraft_app")
    },
  )

  test("started again with the password kept, nothing is left to do", async () => {
    const first = await open(at("boss"), null)
    expect(await open(at("boss"), null, "made-now")).toEqual({ ...first, applied: 0 })
  })

  test("two instances may start at once on an empty database", async () => {
    const opened = await Promise.all([open(at("boss"), null, "kept"), open(at("boss"), null, "kept")])
    expect(opened.map(({ applied }) => applied > 0).sort()).toEqual([false, true])
    for (const { appUrl } of opened) expect(await whoIs(appUrl)).toBe("callcraft_app")
  })

  test("whose data folder was lost is told, and no other instance is locked out", async () => {
    const { appUrl } = await open(at("boss"), null)
    await expect(open(at("boss"), null)).rejects.toMatchObject({ code: "lost-app-password" })
    expect(await whoIs(appUrl)).toBe("callcraft_app")
  })

  test("that may not create roles is shown the SQL", async () => {
    await admin.unsafe("alter role boss nocreaterole")
    await expect(open(at("boss"), null)).rejects.toMatchObject({
      code: "wrong-login",
      message: /"boss"[\s\S]*create role callcraft_app login/,
    })
  })
})

describe("two logins", () => {
  test("on an empty database: the app's password is the one its address names", async () => {
    const { appUrl, applied } = await open(at("callcraft_app", "chosen ü"), at("boss"))
    expect(applied).toBeGreaterThan(0)
    expect(await whoIs(appUrl)).toBe("callcraft_app")
  })

  test("an app login made beforehand keeps its password", async () => {
    await admin.unsafe("create role callcraft_app login password 'theirs'")
    await admin.unsafe("grant callcraft_app to boss with admin option")
    expect(await whoIs((await open(at("callcraft_app", "theirs"), at("boss"))).appUrl)).toBe("callcraft_app")
    await expect(open(at("callcraft_app", "wrong"), at("boss"))).rejects.toMatchObject({ code: "database-unreachable" })
  })

  test("a login of another name may be a member of the app's role", async () => {
    await open(at("boss"), null)
    await admin.unsafe("create role acme login password 'word' in role callcraft_app")
    expect(await whoIs((await open(at("acme"), at("boss"))).appUrl)).toBe("acme")
  })

  test.each([
    ["a superuser", "create role wrong login superuser password 'word'", /row security does not bind it/],
    ["one above row security", "create role wrong login bypassrls password 'word'", /row security does not bind it/],
    ["a stranger", "create role wrong login password 'word'", /nor a member of that role/],
  ])("%s is not run with", async (_who, sql, why) => {
    await admin.unsafe(sql)
    await expect(open(at("wrong"), at("boss"))).rejects.toMatchObject({ code: "wrong-login", message: why })
  })

  test("the owner is not run with either", async () => {
    await expect(open(at("boss"), at("boss"))).rejects.toMatchObject({ code: "wrong-login", message: /it owns tables/ })
  })
})

describe("the app's login alone", () => {
  test("runs on a database that is at this version", async () => {
    const { appUrl } = await open(at("boss"), null)
    expect(await open(appUrl, null)).toEqual({ appUrl, ownerUrl: null, applied: 0 })
  })

  test("stops on a database that is not", async () => {
    const { appUrl } = await open(at("boss"), null)
    const owner = postgres(at("boss"), { max: 1 })
    await owner`delete from drizzle.__drizzle_migrations`
    await owner.end()
    await expect(open(appUrl, null)).rejects.toMatchObject({ code: "not-migrated", message: /npm run migrate/ })
  })

  test("of somebody else is shown the SQL", async () => {
    await admin.unsafe("create role passer login password 'word'")
    await expect(open(at("passer"), null)).rejects.toMatchObject({ code: "wrong-login", message: /create database/ })
  })
})

test.each([
  ["nobody listens", () => "postgres://boss:hush@127.0.0.1:1/x"],
  ["no such host", () => "postgres://boss:hush@no-such-host.invalid/x"],
  ["a wrong password", () => at("boss", "hush")],
  ["no such database", () => addressFor(server.url, { user: "boss", password: "word", database: "none" })],
])("%s: told in a paragraph that shows no password", async (_what, url) => {
  for (const opened of [() => open(url(), null), () => open(at("callcraft_app"), url())]) {
    await expect(opened()).rejects.toMatchObject({
      code: "database-unreachable",
      message: expect.not.stringContaining("hush"),
    })
  }
})
