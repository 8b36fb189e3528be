import { spawn } from "node:child_process"
import { closeSync, openSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { commandOf, isAlive, until } from "../processes/alive.mjs"
import { plainEnvironment } from "./cluster.mjs"
import { freePort } from "./free-port.mjs"
import { asUser } from "./server-user.mjs"

/**
 * @typedef {{ pid: number, port: number }} Postmaster a server that accepts connections on 127.0.0.1
 */

/**
 * What a running server writes about itself into its data folder.
 * @param {string} folder
 * @see https://www.postgresql.org/docs/18/storage-file-layout.html
 */
export function readPidFile(folder) {
  try {
    const lines = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n")
    return {
      pid: Number(lines[0]),
      folder: lines[1] ?? "",
      port: Number(lines[3]),
      ready: lines[7]?.trim() === "ready",
    }
  } catch {
    return null
  }
}

/**
 * Whether the pid file of a data folder names a process that is indeed the server of that folder:
 * after a crash the pid may have been given to another program.
 * @param {string} folder the data folder's real path
 * @param {number} pid
 */
export function isServerOf(folder, pid) {
  if (!isAlive(pid)) return false
  const command = commandOf(pid) ?? ""
  return basename(command.split(" -D ")[0] ?? "") === "postgres" && command.includes(` -D ${folder} `)
}

/**
 * The server that an earlier run left behind, when it still serves this folder.
 * @param {string} folder the data folder's real path
 * @returns {Promise<Postmaster | null>} null when the folder is free to be started on
 */
export async function findLiving(folder) {
  const file = readPidFile(folder)
  if (!file || !isServerOf(folder, file.pid)) return null
  await until(() => readPidFile(folder)?.ready === true || !isAlive(file.pid), 60_000)
  const settled = readPidFile(folder)
  return settled?.ready && isAlive(settled.pid) ? { pid: settled.pid, port: settled.port } : null
}

/**
 * PostgreSQL does not start while the pid in an old pid file exists, though it may be another program by now, or a
 * zombie that nobody collects. It ignores its parent's pid, and ours will be that; removing the file instead would
 * also remove its check that no orphaned worker still writes to the folder.
 * @param {string} folder
 */
function disownPidFile(folder) {
  const path = join(folder, "postmaster.pid")
  const file = readPidFile(folder)
  if (!file || isServerOf(folder, file.pid)) return
  const [, ...rest] = readFileSync(path, "utf8").split("\n")
  writeFileSync(path, [String(process.pid), ...rest].join("\n"))
}

/**
 * @param {string} log
 * @param {number} from
 */
function saidSince(log, from) {
  return readFileSync(log).subarray(from).toString("utf8").trim()
}

/**
 * Starts a server on a data folder. It outlives us when we are killed: every acknowledged row is safe
 * with it, and the next run finds it by `findLiving`. Signals from a terminal do not reach it.
 * @param {{
 *   folder: string,
 *   binaries: import("./binaries.mjs").Binaries,
 *   user: import("./server-user.mjs").ServerUser | null,
 *   port?: number,
 *   settings?: Record<string, string>,
 * }} server `folder` is the data folder's real path; without `port` a free one is chosen
 * @returns {Promise<Postmaster>}
 */
export async function startPostmaster({ folder, binaries, user, port, settings = {} }) {
  const log = join(dirname(folder), "postgres.log")
  const end = Date.now() + 60_000
  for (;;) {
    disownPidFile(folder)
    const chosen = port ?? (await freePort())
    const output = openSync(log, "a", 0o600)
    const before = statSync(log).size
    const all = {
      listen_addresses: "127.0.0.1",
      unix_socket_directories: "",
      timezone: "UTC",
      log_timezone: "UTC",
      ...settings,
    }
    const child = spawn(
      binaries.postgres,
      [
        "-D",
        folder,
        "-p",
        String(chosen),
        ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
      ],
      { ...asUser(user), cwd: "/", env: plainEnvironment, detached: true, stdio: ["ignore", output, output] },
    )
    closeSync(output)
    let ended = false
    child.once("exit", () => {
      ended = true
    })
    child.once("error", () => {
      ended = true
    })
    child.unref()
    const { pid } = child
    await until(() => {
      const file = readPidFile(folder)
      return ended || (file?.pid === pid && file?.ready === true)
    }, 120_000)
    if (!ended && pid) return { pid, port: chosen }
    const said = saidSince(log, before)
    // Workers of a killed server leave within moments; a port may have been taken since we looked.
    const mayPass = /shared memory block|Address already in use|could not bind/i.test(said)
    if (!mayPass || Date.now() > end) throw new Error(`PostgreSQL did not start on ${folder}:\n${said}`)
    await until(() => false, 100)
  }
}

/**
 * Stops a server: politely, then firmly. What was acknowledged is kept either way.
 * @param {number} pid
 */
export async function stopPostmaster(pid) {
  /** @type {[NodeJS.Signals, number][]} */
  const steps = [
    ["SIGINT", 15_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ]
  for (const [signal, patience] of steps) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    if (await until(() => !isAlive(pid), patience)) return
  }
}
