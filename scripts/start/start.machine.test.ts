import { spawnSync } from "node:child_process"
import { once } from "node:events"
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { takeLock } from "../processes/lock-file.mjs"

let data: string

beforeEach(() => {
  data = realpathSync(mkdtempSync(join(tmpdir(), "callcraft-start-")))
  chmodSync(data, 0o755)
})

afterEach(() => rmSync(data, { recursive: true, force: true }))

/** What stops a start before anything is installed or built, as somebody at a terminal sees it. */
function start(environment: Record<string, string>) {
  const { DATABASE_URL: _app, DATABASE_OWNER_URL: _owner, ...rest } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/start.mjs"], {
    env: { ...rest, PORT: "0", CALLCRAFT_DATA: data, ...environment } as NodeJS.ProcessEnv,
    encoding: "utf8",
    timeout: 30_000,
  })
  return { status, said: `${stdout}${stderr}` }
}

test("a second start on the same data is refused, and the first one's pid is named", async () => {
  const answer = await takeLock(join(data, "running.lock"))
  expect(answer).toHaveProperty("lock")
  const { status, said } = start({})
  expect(status).toBe(1)
  expect(said).toContain(`already runs on the data in ${data}, as process ${process.pid}`)
  expect(existsSync(join(data, "running.lock")), "the first one's lock stands").toBe(true)
})

test("a taken port is named at once, and the lock is given back", async () => {
  const other = createServer().listen(0, "0.0.0.0")
  await once(other, "listening")
  const address = other.address()
  const port = typeof address === "object" ? address?.port : 0
  const { status, said } = start({ PORT: String(port) })
  other.close()
  expect(status).toBe(1)
  expect(said).toContain(`Port ${port} on 0.0.0.0 is already used`)
  expect(existsSync(join(data, "running.lock"))).toBe(false)
})

test("a data folder that cannot be made is named with the remedy, without a stack", () => {
  writeFileSync(join(data, "file"), "")
  const { status, said } = start({ CALLCRAFT_DATA: join(data, "file", "below") })
  expect(status).toBe(1)
  expect(said).toMatch(/cannot write to .*below.*CALLCRAFT_DATA=/)
  expect(said).not.toMatch(/\n\s+at /)
})

test("a setting that cannot be used is named", () => {
  expect(start({ PORT: "many" })).toMatchObject({ status: 1, said: expect.stringContaining('PORT is "many"') })
})
