import { randomBytes } from "node:crypto"
import { chmodSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { beginningOf, isAlive } from "../processes/alive.mjs"
import { findBinaries } from "./binaries.mjs"
import { makeCluster, superuser } from "./cluster.mjs"
import { isServerOf, readPidFile, startPostmaster, stopPostmaster } from "./postmaster.mjs"
import { canEnter, serverUser } from "./server-user.mjs"

/**
 * @typedef {{ url: string, folder: string, stop: () => Promise<void> }} ThrowAwayServer
 *   `url` is the superuser's, on the database `postgres`
 */

const prefix = "callcraft-throwaway-"

/** Quicker, and nothing here is worth keeping: never for data that somebody may want back. */
const carefree = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" }

/** @type {NodeJS.Signals[]} */
const endings = ["SIGINT", "SIGTERM", "SIGHUP"]

/** @param {import("./server-user.mjs").ServerUser | null} user */
function placeFor(user) {
  const places = [tmpdir(), "/tmp", "/var/tmp"]
  return realpathSync(places.find((place) => canEnter(place, user)) ?? tmpdir())
}

/** @param {string} folder */
function killAndRemove(folder) {
  const cluster = join(folder, "cluster")
  const pid = readPidFile(cluster)?.pid
  const pause = new Int32Array(new SharedArrayBuffer(4))
  if (pid && isServerOf(cluster, pid)) {
    try {
      process.kill(pid, "SIGQUIT")
    } catch {
      // It left by itself between the two lines.
    }
    for (let waited = 0; isAlive(pid) && waited < 500; waited++) Atomics.wait(pause, 0, 0, 10)
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/**
 * Removes what runs left behind that were killed before they could tidy up.
 * @param {string} place
 */
function sweep(place) {
  for (const name of readdirSync(place).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(place, name)
    try {
      const { pid, began } = JSON.parse(readFileSync(join(folder, "run.json"), "utf8"))
      if (!isAlive(pid) || beginningOf(pid) !== began) killAndRemove(folder)
    } catch {
      // Another user's, or being made or removed at this moment.
    }
  }
}

/**
 * Calls back when this process ends, by itself or by a signal that it does not survive.
 * @param {() => void} act must be synchronous
 * @returns {() => void} takes the promise back
 */
function whenWeEnd(act) {
  /** @param {NodeJS.Signals} signal */
  const onSignal = (signal) => {
    act()
    takeBack()
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
  const takeBack = () => {
    process.off("exit", act)
    for (const signal of endings) process.off(signal, onSignal)
  }
  process.on("exit", act)
  for (const signal of endings) process.on(signal, onSignal)
  return takeBack
}

/**
 * Boots a server whose data goes when it stops, or when this process ends in any way short of `kill -9`;
 * what such a kill leaves is removed by the next call.
 * @param {string} root the project's folder
 * @returns {Promise<ThrowAwayServer>}
 */
export async function bootThrowAway(root) {
  const user = serverUser()
  const place = placeFor(user)
  sweep(place)
  const folder = mkdtempSync(join(place, prefix))
  chmodSync(folder, 0o755)
  writeFileSync(join(folder, "run.json"), JSON.stringify({ pid: process.pid, began: beginningOf(process.pid) }))
  const takeBack = whenWeEnd(() => killAndRemove(folder))
  const password = randomBytes(18).toString("hex")
  const cluster = join(folder, "cluster")
  const binaries = findBinaries(root, folder, user)
  await makeCluster({ folder: cluster, binaries, user, password, throwAway: true })
  const { pid, port } = await startPostmaster({ folder: cluster, binaries, user, settings: carefree })
  return {
    url: `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`,
    folder,
    async stop() {
      takeBack()
      await stopPostmaster(pid)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
