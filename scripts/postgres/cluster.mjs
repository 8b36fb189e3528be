import { spawn } from "node:child_process"
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { embeddedVersionChanged } from "../troubles/texts.mjs"
import { asUser } from "./server-user.mjs"

/** The name of the cluster's superuser; its password is the caller's to make and to keep. */
export const superuser = "postgres"

/**
 * What PostgreSQL's own programs are given of our environment: nothing that would change how they behave.
 */
export const plainEnvironment = /** @type {NodeJS.ProcessEnv} */ (
  /** @type {unknown} */ ({ PATH: process.env.PATH ?? "", LC_ALL: "C", TZ: "UTC" })
)

/**
 * Whether a folder holds a cluster that was made to the end.
 * @param {string} folder
 */
export function hasCluster(folder) {
  return existsSync(join(folder, "PG_VERSION")) && existsSync(join(folder, "global", "pg_control"))
}

/**
 * @param {string} folder
 * @param {import("./binaries.mjs").Binaries} binaries
 * @throws {import("../troubles/trouble.mjs").Trouble} `embedded-version-changed`
 */
export function checkClusterVersion(folder, binaries) {
  const made = readFileSync(join(folder, "PG_VERSION"), "utf8").trim()
  const [major = ""] = binaries.version.split(".")
  if (made !== major) throw embeddedVersionChanged(folder, made, major)
}

/**
 * Makes a new cluster: UTF-8, code point order that no system upgrade changes, passwords by SCRAM.
 * @param {{
 *   folder: string,
 *   binaries: import("./binaries.mjs").Binaries,
 *   user: import("./server-user.mjs").ServerUser | null,
 *   password: string,
 *   throwAway?: boolean,
 * }} cluster `folder` is made if missing; its parent must be ours, and enterable by `user`
 */
export async function makeCluster({ folder, binaries, user, password, throwAway = false }) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o700)
  const passwordFile = join(dirname(folder), `password.${process.pid}`)
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
    if (user) {
      chownSync(folder, user.uid, user.gid)
      chownSync(passwordFile, user.uid, user.gid)
    }
    await initdb(binaries.initdb, user, [
      `--pgdata=${folder}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      ...(throwAway ? ["--no-sync"] : []),
    ])
  } catch (problem) {
    rmSync(folder, { recursive: true, force: true })
    throw problem
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/**
 * @param {string} program
 * @param {import("./server-user.mjs").ServerUser | null} user
 * @param {string[]} words
 * @returns {Promise<void>}
 */
function initdb(program, user, words) {
  return new Promise((made, failed) => {
    const child = spawn(program, words, {
      ...asUser(user),
      cwd: "/",
      env: plainEnvironment,
      stdio: ["ignore", "pipe", "pipe"],
    })
    let said = ""
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
        said += text
      })
    }
    child.once("error", failed)
    child.once("close", (code) => {
      if (code === 0) made()
      else failed(new Error(`initdb ended with ${code}:\n${said.trim()}`))
    })
  })
}
