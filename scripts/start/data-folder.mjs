import { createHash } from "node:crypto"
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { hasCluster } from "../postgres/cluster.mjs"
import { canEnter, serverUser } from "../postgres/server-user.mjs"
import { codeOf } from "../processes/alive.mjs"
import { anotherUsersData, folderOutOfReach, readOnlyFolder } from "../troubles/texts.mjs"

/**
 * @typedef {{ folder: string, reused: boolean }} DataFolder
 *   `reused`: it holds the data of an earlier copy of the project at this path
 */

/** Where data goes that PostgreSQL's own user must reach, when we are root. */
const systemPlace = "/var/lib/callcraft"

/**
 * @param {string} folder
 * @param {number} mode given only to folders made here: those of others keep theirs
 */
function make(folder, mode) {
  try {
    if (existsSync(folder)) return
    if (!existsSync(dirname(folder))) make(dirname(folder), mode)
    mkdirSync(folder)
    chmodSync(folder, mode)
  } catch (problem) {
    throw readOnlyFolder(folder, codeOf(problem) ?? "unknown reason")
  }
}

/**
 * @param {string} folder
 */
function checkWritable(folder) {
  const probe = join(folder, `.writable-${process.pid}`)
  try {
    writeFileSync(probe, "")
    rmSync(probe)
  } catch (problem) {
    throw readOnlyFolder(folder, codeOf(problem) ?? "unknown reason")
  }
}

/**
 * The folder in which secrets are kept, and the data of the server that we start ourselves; made when missing.
 * @param {string} root the project's folder
 * @param {{ given: string | null, embedded: boolean }} wanted
 * @returns {DataFolder}
 * @throws {import("../troubles/trouble.mjs").Trouble} `read-only-folder`, `another-users-data`, `folder-out-of-reach`
 */
export function openDataFolder(root, { given, embedded }) {
  const user = embedded ? serverUser() : null
  const own = join(root, ".data")
  if (given) {
    make(given, user ? 0o755 : 0o700)
    checkWritable(given)
    if (user && !canEnter(given, user)) throw folderOutOfReach(given, user.name)
    return { folder: realpathSync(given), reused: false }
  }
  const where = join(own, "where")
  if (!user) {
    if (embedded && existsSync(where)) throw anotherUsersData(readFileSync(where, "utf8").trim(), "root")
    make(own, 0o755)
    checkWritable(own)
    return { folder: realpathSync(own), reused: false }
  }
  if (hasCluster(join(own, "cluster"))) throw anotherUsersData(own, `user ${statSync(join(own, "cluster")).uid}`)
  const hash = createHash("sha256").update(realpathSync(root)).digest("hex").slice(0, 16)
  const folder = join(systemPlace, hash)
  make(folder, 0o755)
  checkWritable(folder)
  if (!canEnter(folder, user)) throw folderOutOfReach(folder, user.name)
  const reused = !existsSync(where) && hasCluster(join(folder, "cluster"))
  make(own, 0o755)
  try {
    writeFileSync(where, `${folder}\n`)
  } catch (problem) {
    throw readOnlyFolder(own, codeOf(problem) ?? "unknown reason")
  }
  return { folder, reused }
}
