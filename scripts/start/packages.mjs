import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { lastLines, run } from "../processes/run.mjs"
import { installFailed } from "../troubles/texts.mjs"
import { hashOf, isStamped, stamp } from "./stamps.mjs"

/** @param {string} root */
const stampPath = (root) => join(root, "node_modules", ".callcraft-lock")

/** @param {string} root */
const lockHash = (root) => hashOf(root, ["package-lock.json"], [process.platform, process.arch])

/** @param {string} path */
const packagesIn = (path) =>
  /** @type {Record<string, { version?: string, optional?: boolean }>} */ (
    JSON.parse(readFileSync(path, "utf8")).packages
  )

/**
 * Whether somebody ran npm themselves and got exactly what the lock says: npm writes down what it installed.
 * Packages for other platforms are optional and may be missing.
 * @param {string} root
 */
function npmSaysSo(root) {
  const written = join(root, "node_modules", ".package-lock.json")
  if (!existsSync(written)) return false
  const installed = packagesIn(written)
  return Object.entries(packagesIn(join(root, "package-lock.json"))).every(
    ([path, { version, optional }]) =>
      path === "" || (installed[path] ? installed[path].version === version : optional === true),
  )
}

/**
 * Whether the packages are those of the lock file.
 * @param {string} root
 */
export function arePackagesCurrent(root) {
  const hash = lockHash(root)
  if (isStamped(stampPath(root), hash)) return true
  if (!npmSaysSo(root)) return false
  try {
    stamp(stampPath(root), hash)
  } catch {
    // A folder we may only read: the comparison is made again next time.
  }
  return true
}

/**
 * Installs exactly what the lock file says, development packages included: the build needs them, whatever
 * NODE_ENV is. Works with install scripts switched off.
 * @param {string} root
 * @param {{ signal?: AbortSignal, onStart?: (pid: number) => void }} how
 * @throws {import("../troubles/trouble.mjs").Trouble} `install-failed`
 */
export async function installPackages(root, { signal, onStart } = {}) {
  const words = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"]
  // The npm that started us, where there is one; `npm` need not be on the path of a service.
  const npm = process.env.npm_execpath
  const [program, first] = npm?.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []]
  const { code, said } = await run(program, [...first, ...words], { cwd: root, signal, onStart }).catch((problem) => {
    if (signal?.aborted) throw problem
    return { code: 1, said: String(problem) }
  })
  if (code !== 0) throw installFailed(lastLines(said, 12))
  stamp(stampPath(root), lockHash(root))
}
