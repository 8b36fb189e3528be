import { spawn } from "node:child_process"
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import postgres from "postgres"
import { afterAll, beforeAll, expect, test } from "vitest"
import { findLiving, readPidFile } from "../postgres/postmaster.mjs"
import { isAlive, until } from "../processes/alive.mjs"
import { openEmbedded } from "./embedded-database.mjs"

let folder: string
let cluster: string

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "callcraft-embedded-")))
  // Whoever runs the server must be able to enter it; what is inside has its own modes.
  chmodSync(folder, 0o755)
  cluster = join(folder, "cluster")
})

afterAll(async () => {
  const left = await findLiving(cluster)
  if (left) process.kill(left.pid, "SIGQUIT")
  await until(() => !left || !isAlive(left.pid), 10_000)
  rmSync(folder, { recursive: true, force: true })
})

const open = () => openEmbedded(process.cwd(), folder)

/** A process of its own that opens the server, as start-up does, and answers its address. */
async function aStart() {
  const program = `
    import { openEmbedded } from ${JSON.stringify(new URL("./embedded-database.mjs", import.meta.url).href)}
    const server = await openEmbedded(${JSON.stringify(process.cwd())}, ${JSON.stringify(folder)})
    console.log(server.superuserUrl)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  for await (const url of createInterface({ input: child.stdout })) return { child, url }
  throw new Error("The start ended before it opened the server.")
}

async function rows(url: string): Promise<number[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  const found = await sql<{ n: number }[]>`select n from kept order by n`
  await sql.end()
  return found.map(({ n }) => n)
}

test("made, killed, taken over, killed with its server, recovered, and stopped: every acknowledged row is kept", async () => {
  const { child, url } = await aStart()
  const sql = postgres(url, { max: 1 })
  await sql`create table kept (n int)`
  await sql`insert into kept values (1)`

  child.kill("SIGKILL")
  await until(() => !isAlive(child.pid ?? 0), 5_000)
  const living = await findLiving(cluster)
  expect(living, "the server outlives the start that was killed").not.toBeNull()
  await sql`insert into kept values (2)`

  const second = await open()
  expect(second).toMatchObject({ how: "taken over", superuserUrl: url })
  expect(await rows(second.superuserUrl)).toEqual([1, 2])
  await sql.end()

  process.kill(living?.pid ?? 0, "SIGKILL")
  await until(() => !isAlive(living?.pid ?? 0), 5_000)
  const third = await open()
  expect(third.how).toBe("started")
  expect(await rows(third.superuserUrl)).toEqual([1, 2])

  const { pid } = readPidFile(cluster) ?? { pid: 0 }
  expect(isAlive(pid)).toBe(true)
  await third.stop()
  expect(isAlive(pid)).toBe(false)
  expect(existsSync(join(cluster, "postmaster.pid"))).toBe(false)
})

test("a pid file that names another program's pid is not believed", async () => {
  const stranger = spawn("sleep", ["60"], { stdio: "ignore" })
  writeFileSync(join(cluster, "postmaster.pid"), `${stranger.pid}\n${cluster}\n1\n5432\n\n127.0.0.1\n\nready\n`)
  expect(await findLiving(cluster)).toBeNull()
  const server = await open()
  expect(server.how).toBe("started")
  expect(await rows(server.superuserUrl)).toEqual([1, 2])
  await server.stop()
  expect(isAlive(stranger.pid ?? 0), "the other program was not touched").toBe(true)
  stranger.kill("SIGKILL")
})

test("a server that dies while we watch is started again on its port", async () => {
  const server = await open()
  const back = new Promise<string>((said, lost) => server.watch(lost, said))
  const { pid } = readPidFile(cluster) ?? { pid: 0 }
  process.kill(pid, "SIGKILL")
  expect(await back).toBe("had ended and was started again")
  expect(await rows(server.superuserUrl)).toEqual([1, 2])
  await server.stop()
  expect(await findLiving(cluster)).toBeNull()
})

test("data of another PostgreSQL is refused with a way out", async () => {
  writeFileSync(join(cluster, "PG_VERSION"), "14\n")
  await expect(open()).rejects.toMatchObject({ code: "embedded-version-changed", message: /pg_dump/ })
  writeFileSync(join(cluster, "PG_VERSION"), "18\n")
})
