import { spawn } from "node:child_process"
import { isAlive, until } from "./alive.mjs"

/**
 * Sends a signal to a process and everything it started.
 * @param {number} pid the leader of a process group
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal)
  } catch {
    // Nobody is left in that group.
  }
}

/**
 * Ends a process and everything it started.
 * @param {number} pid the leader of a process group
 * @param {number} patience milliseconds before it is killed
 */
export async function endGroup(pid, patience) {
  signalGroup(pid, "SIGTERM")
  await until(() => !isAlive(pid), patience)
  signalGroup(pid, "SIGKILL")
  await until(() => !isAlive(pid), 2_000)
}

/**
 * Runs a command to its end without showing what it says.
 * @param {string} program
 * @param {string[]} words
 * @param {{
 *   cwd: string,
 *   env?: NodeJS.ProcessEnv,
 *   signal?: AbortSignal,
 *   onStart?: (pid: number) => void,
 *   show?: boolean,
 * }} how `signal` ends it with everything it started; `show` prints what it says as well
 * @returns {Promise<{ code: number, said: string }>} `code` is 128 or more when a signal ended it
 */
export function run(program, words, { cwd, env = process.env, signal, onStart, show = false }) {
  return new Promise((done, failed) => {
    signal?.throwIfAborted()
    const child = spawn(program, words, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] })
    let said = ""
    for (const [from, to] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      from.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
        said += text
        if (show) to.write(text)
      })
    }
    const onAbort = () => void (child.pid && endGroup(child.pid, 3_000))
    signal?.addEventListener("abort", onAbort, { once: true })
    if (child.pid) onStart?.(child.pid)
    child.once("error", failed)
    child.once("close", (code) => {
      signal?.removeEventListener("abort", onAbort)
      if (signal?.aborted) failed(signal.reason)
      else done({ code: code ?? 128, said })
    })
  })
}

/**
 * @param {string} text
 * @param {number} count
 */
export function lastLines(text, count) {
  return text.trim().split("\n").slice(-count).join("\n")
}
