import { realpathSync, statSync, truncateSync } from "node:fs"
import { join } from "node:path"
import { findBinaries } from "../postgres/binaries.mjs"
import { checkClusterVersion, hasCluster, makeCluster, superuser } from "../postgres/cluster.mjs"
import { findLiving, startPostmaster, stopPostmaster } from "../postgres/postmaster.mjs"
import { serverUser } from "../postgres/server-user.mjs"
import { isAlive } from "../processes/alive.mjs"
import { keptSecret } from "./secrets.mjs"

/**
 * @typedef {{
 *   superuserUrl: string,
 *   version: string,
 *   how: "made" | "started" | "taken over",
 *   watch: (onLost: (text: string) => void, onBack: (text: string) => void) => void,
 *   stop: () => Promise<void>,
 * }} EmbeddedServer `watch` starts the server again, on the same port, should it die
 */

/** Bytes of PostgreSQL's log that are kept from start to start. */
const longestLog = 2_000_000

/** Restarts before we give up: a server that dies again and again needs a person. */
const mostRestarts = 5

/** @param {string} log */
function keepShort(log) {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > longestLog) truncateSync(log)
}

/**
 * Our own PostgreSQL on the data in a folder: made if there is none, taken over if an earlier run left it
 * serving, else started.
 * @param {string} root the project's folder
 * @param {string} dataFolder its real path
 * @returns {Promise<EmbeddedServer>}
 */
export async function openEmbedded(root, dataFolder) {
  const user = serverUser()
  const password = await keptSecret(dataFolder, "superuser-password")
  const binaries = findBinaries(root, dataFolder, user)
  const cluster = join(dataFolder, "cluster")
  const fresh = !hasCluster(cluster)
  if (fresh) await makeCluster({ folder: cluster, binaries, user, password })
  const folder = realpathSync(cluster)
  checkClusterVersion(folder, binaries)
  const living = await findLiving(folder)
  keepShort(join(dataFolder, "postgres.log"))
  let { pid, port } = living ?? (await startPostmaster({ folder, binaries, user }))
  /** @type {NodeJS.Timeout | undefined} */
  let watching
  let restarts = 0
  let stopping = false

  /** @type {EmbeddedServer["watch"]} */
  const watch = (onLost, onBack) => {
    watching = setTimeout(async () => {
      if (!isAlive(pid) && !stopping) {
        restarts += 1
        if (restarts > mostRestarts)
          return onLost(`PostgreSQL ended ${restarts} times; see ${join(dataFolder, "postgres.log")}`)
        try {
          ;({ pid } = await startPostmaster({ folder, binaries, user, port }))
        } catch (problem) {
          return onLost(String(problem))
        }
        if (stopping) return void (await stopPostmaster(pid))
        onBack("had ended and was started again")
      }
      if (!stopping) watch(onLost, onBack)
    }, 200)
  }

  return {
    superuserUrl: `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`,
    version: binaries.version,
    how: living ? "taken over" : fresh ? "made" : "started",
    watch,
    async stop() {
      stopping = true
      clearTimeout(watching)
      await stopPostmaster(pid)
    },
  }
}
