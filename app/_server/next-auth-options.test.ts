import { beforeAll, expect, it, vi } from "vitest"
import { aTeam, type World } from "@/db/testing/a-team"
import { connectedDatabase } from "@/db/testing/connected-database"
import { nextAuthOptions } from "./next-auth-options"
import { hashPassword } from "./passwords"

vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined, set: () => undefined }),
}))
vi.mock("next/server", () => ({ after: () => {} }))

const PASSWORD = "harbour lights at nine"
const store = connectedDatabase()
let world: World
beforeAll(async () => {
  process.env.DATABASE_URL = store.appUrl
  process.env.NEXTAUTH_SECRET = "s".repeat(40)
  process.env.NEXTAUTH_URL = "http://callcraft.example"
  world = await aTeam(store.db, { passwordHash: await hashPassword(PASSWORD) })
})

const authorize = async (password: string): Promise<unknown> => {
  const [credentials] = nextAuthOptions().providers
  return credentials?.type === "credentials"
    ? credentials.options.authorize({ email: world.rep.email, password })
    : undefined
}

it("lets in who knows the password, and nobody else", async () => {
  expect(await authorize(PASSWORD)).toMatchObject({ id: world.rep.id })
  expect(await authorize("not the password")).toBeNull()
})

it("tells the browser nothing of what broke: next-auth sends it to an address with this message in it", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {})
  await store.ownerDb.execute("alter table sessions rename to sessions_away")
  const answer = authorize(PASSWORD).finally(() =>
    store.ownerDb.execute("alter table sessions_away rename to sessions"),
  )
  await expect(answer).rejects.toThrow(/^Something went wrong on our side\.$/)
  expect(String(logged.mock.calls)).toContain("42P01")
  expect(String(logged.mock.calls)).not.toContain(world.rep.email)
})
