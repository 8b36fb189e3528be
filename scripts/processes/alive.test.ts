import { spawn } from "node:child_process"
import { once } from "node:events"
import { expect, test } from "vitest"
import { beginningOf, commandOf, isAlive, until } from "./alive.mjs"

const sleeper = () => spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)", "marker-word"], { stdio: "ignore" })

test("a process is alive, has a beginning and a command line, and is gone when it ended", async () => {
  const child = sleeper()
  const pid = child.pid ?? 0
  expect(isAlive(pid)).toBe(true)
  expect(await until(() => commandOf(pid)?.includes("marker-word") ?? false, 2_000)).toBe(true)
  const began = beginningOf(pid)
  expect(began).toBeTruthy()
  expect(beginningOf(pid)).toBe(began)
  const ended = once(child, "exit")
  child.kill("SIGKILL")
  await ended
  expect(isAlive(pid)).toBe(false)
  expect(beginningOf(pid)).toBeNull()
  expect(commandOf(pid)).toBeNull()
})

test("a zombie is not alive: in a container nobody may ever collect it", async () => {
  // The shell's child ends at once, and the shell, having become another program, never collects it.
  const parent = spawn("sh", ["-c", "sh -c 'echo $$' & exec sleep 60"], { stdio: ["ignore", "pipe", "ignore"] })
  const [said] = await once(parent.stdout, "data")
  const pid = Number(String(said))
  expect(await until(() => !isAlive(pid), 2_000)).toBe(true)
  expect(isAlive(parent.pid ?? 0)).toBe(true)
  parent.kill("SIGKILL")
})

test.each([0, -1, Number.NaN, 1.5, 2 ** 30])("%s is nobody's pid", (pid) => {
  expect(isAlive(pid)).toBe(false)
})
