import { spawn } from "node:child_process"
import { get } from "node:http"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { until } from "../processes/alive.mjs"
import { endGroup, signalGroup } from "../processes/run.mjs"

/**
 * @typedef {{
 *   pid: number,
 *   ended: Promise<number>,
 *   said: () => string,
 *   greeted: () => void,
 *   stop: () => Promise<void>,
 * }} AppServer `ended` is the exit code; `said` what was printed before it was ready, which
 *   `greeted` says it is
 */

/** Next's own greeting, which repeats what start-up says. Everything else is the app's log. */
const nextGreeting = /^\s*($|▲|✓|- (Local|Network):)/

/** Milliseconds that requests in flight have, once a stop was asked for. */
const patience = 15_000

/**
 * Starts the built app. It ends with us, however we end.
 * @param {string} root
 * @param {{ host: string, port: number, env: NodeJS.ProcessEnv, log?: NodeJS.WritableStream }} how without `log`
 *   the app's own lines go where ours go
 * @returns {AppServer}
 */
export function startApp(root, { host, port, env, log }) {
  const leave = new URL("./leave-with-parent.mjs", import.meta.url).href
  const next = join(root, "node_modules", "next", "dist", "bin", "next")
  const child = spawn(process.execPath, ["--import", leave, next, "start", "-H", host, "-p", String(port)], {
    cwd: root,
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  })
  /** @type {string[]} */
  const printed = []
  let ready = false
  for (const [from, to] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    if (!from) continue
    createInterface({ input: from }).on("line", (line) => {
      if (!ready) printed.push(line)
      if (ready || !nextGreeting.test(line)) (log ?? to).write(`${line}\n`)
    })
  }
  let over = false
  /** @type {Promise<number>} */
  const ended = new Promise((done) => {
    child.once("error", () => done(1))
    child.once("close", (code) => done(code ?? 1))
  }).then((code) => {
    over = true
    return Number(code)
  })
  const pid = child.pid ?? 0
  return {
    pid,
    ended,
    said: () => printed.join("\n"),
    greeted() {
      ready = true
      printed.length = 0
    },
    async stop() {
      if (over || !pid) return
      signalGroup(pid, "SIGTERM")
      if (!(await until(() => over, patience))) await endGroup(pid, 0)
      await ended
    },
  }
}

/**
 * One question on a connection of its own: a kept one would hold up the app when it is asked to stop.
 * @param {string} url
 * @returns {Promise<boolean>} whether the answer was 200
 */
function saysYes(url) {
  return new Promise((said) => {
    const asked = get(url, { agent: false, timeout: 5_000 }, (answer) => {
      answer.resume()
      answer.once("close", () => said(answer.statusCode === 200))
    })
    asked.once("timeout", () => asked.destroy())
    asked.once("error", () => said(false))
  })
}

/**
 * Waits until the app says that it is ready, database included.
 * @param {number} port
 * @param {string} host
 * @param {() => boolean} isOver whether waiting makes no sense any more
 * @returns {Promise<boolean>} false when it does not become ready within a minute
 */
export async function isReady(port, host, isOver) {
  const to = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host
  const end = Date.now() + 60_000
  while (Date.now() < end && !isOver()) {
    if (await saysYes(`http://${to}:${port}/api/ready`)) return true
    await until(isOver, 100)
  }
  return false
}

/** For those who start the app from elsewhere: the project's folder. */
export const projectRoot = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "")
