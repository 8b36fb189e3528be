import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { readSettings, withEnvFiles } from "./settings.mjs"

const read = (environment: Record<string, string>) => readSettings(environment as NodeJS.ProcessEnv)

test("nothing set: all addresses of this machine, port 3000, a database of our own, the demo", async () => {
  expect(await read({})).toEqual({
    host: "0.0.0.0",
    port: 3000,
    address: "http://localhost:3000",
    dataFolder: null,
    databaseUrl: null,
    ownerUrl: null,
    demo: true,
  })
})

test("the address follows HOST and PORT, unless it is given", async () => {
  expect((await read({ HOST: "192.0.2.7", PORT: "8080" })).address).toBe("http://192.0.2.7:8080")
  expect((await read({ HOST: "::1", PORT: "8080" })).address).toBe("http://[::1]:8080")
  expect((await read({ NEXTAUTH_URL: "https://calls.example.com" })).address).toBe("https://calls.example.com")
})

test("port 0 is any free port", async () => {
  expect((await read({ PORT: "0" })).port).toBeGreaterThan(1023)
})

test.each([
  [{ PORT: "many" }, /PORT is "many"/],
  [{ PORT: "70000" }, /PORT is "70000"/],
  [{ PORT: "-1" }, /PORT is "-1"/],
  [{ NEXTAUTH_URL: "calls.example.com" }, /NEXTAUTH_URL/],
  [{ DATABASE_URL: "mysql://root:hush@db/x" }, /DATABASE_URL is "\(not shown\)"/],
  [{ DATABASE_OWNER_URL: "hush" }, /DATABASE_OWNER_URL is "\(not shown\)"/],
])("%o is refused by name, and no password is shown", async (environment, sentence) => {
  const refused = read(environment)
  await expect(refused).rejects.toThrow(sentence)
  await expect(refused).rejects.not.toThrow(/hush/)
})

test("the environment wins over .env.local, and .env.local over .env", () => {
  const root = mkdtempSync(join(tmpdir(), "callcraft-env-"))
  writeFileSync(join(root, ".env"), "HOST=one\nPORT=1\nNEXTAUTH_SECRET='a # b'\n")
  writeFileSync(join(root, ".env.local"), "HOST=two\n")
  expect(withEnvFiles(root, { PORT: "3" } as unknown as NodeJS.ProcessEnv)).toEqual({
    HOST: "two",
    PORT: "3",
    NEXTAUTH_SECRET: "a # b",
  })
  rmSync(root, { recursive: true })
})
