import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { beginningOf, isAlive, until } from "./alive.mjs"
import { takeLock } from "./lock-file.mjs"

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "callcraft-lock-"))
  path = join(folder, "running.lock")
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const sleeper = () => spawn("sleep", ["60"], { stdio: "ignore", detached: true })

async function taken() {
  const answer = await takeLock(path)
  if (!("lock" in answer)) throw new Error(`held by ${answer.heldBy}`)
  return answer.lock
}

test("a free lock is taken, a held one names its holder, a released one is free again", async () => {
  const lock = await taken()
  expect(await takeLock(path)).toEqual({ heldBy: process.pid })
  lock.release()
  expect(existsSync(path)).toBe(false)
  ;(await taken()).release()
})

test("of many that ask at once, one gets it", async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => takeLock(path)))
  expect(answers.filter((answer) => "lock" in answer)).toHaveLength(1)
})

test("the lock of a process that is gone is taken over", async () => {
  const child = sleeper()
  const gone = { pid: child.pid, began: beginningOf(child.pid ?? 0), children: [] }
  child.kill("SIGKILL")
  await until(() => !isAlive(child.pid ?? 0), 2_000)
  writeFileSync(path, JSON.stringify(gone))
  await taken()
  expect(JSON.parse(readFileSync(path, "utf8")).pid).toBe(process.pid)
})

test("a pid that another program has by now is not the holder; the holder itself is", async () => {
  const child = sleeper()
  const pid = child.pid ?? 0
  writeFileSync(path, JSON.stringify({ pid, began: beginningOf(pid), children: [] }))
  expect(await takeLock(path)).toEqual({ heldBy: pid })
  writeFileSync(path, JSON.stringify({ pid, began: "another boot 12", children: [] }))
  await taken()
  expect(isAlive(pid)).toBe(true)
  child.kill("SIGKILL")
})

test("what a killed holder had started is ended, and nobody else", async () => {
  const [left, stranger] = [sleeper(), sleeper()]
  const note = (pid = 0) => ({ pid, began: beginningOf(pid) })
  const children = [note(left.pid), { ...note(stranger.pid), began: "another boot 12" }]
  writeFileSync(path, JSON.stringify({ pid: 2 ** 30, began: null, children }))
  await taken()
  expect(isAlive(left.pid ?? 0)).toBe(false)
  expect(isAlive(stranger.pid ?? 0)).toBe(true)
  stranger.kill("SIGKILL")
})

test("a file that was never finished holds nobody up", async () => {
  writeFileSync(path, "")
  ;(await taken()).release()
  writeFileSync(path, '{"pid": 12')
  ;(await taken()).release()
})

test("a lock that somebody else took over meanwhile is not released by us", async () => {
  const lock = await taken()
  writeFileSync(path, JSON.stringify({ pid: 1, began: "x", children: [] }))
  lock.release()
  expect(existsSync(path)).toBe(true)
})
