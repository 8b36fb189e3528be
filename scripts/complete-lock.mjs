// Adds to package-lock.json what npm leaves out of it. Native packages come as one optional package a platform. A
// registry mirror may carry only the platforms its users have; npm then writes a lock without the others, and
// `npm ci` stops with "Missing: … from lock file", here and on a Mac. Run after every change of a dependency:
//   node scripts/complete-lock.mjs
import { readFileSync, realpathSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { platformOf } from "./lock/platform-of.mjs"

/**
 * @typedef {{
 *   version?: string,
 *   dev?: boolean,
 *   optional?: boolean,
 *   resolved?: string,
 *   optionalDependencies?: Record<string, string>,
 * }} Entry
 * @typedef {Record<string, Entry>} Packages the entries of a lock file, by their place under the root
 */

/**
 * Where Node would find a package from a place in the tree.
 * @param {Packages} packages
 * @param {string} from
 * @param {string} name
 */
function isReachable(packages, from, name) {
  for (let place = from; ; place = place.slice(0, Math.max(place.lastIndexOf("node_modules/") - 1, 0))) {
    if (packages[`${place}${place && "/"}node_modules/${name}`]) return true
    if (!place) return false
  }
}

/**
 * The optional packages that some entry names and the lock does not hold.
 * @param {Packages} packages
 * @returns {{ name: string, version: string, dev: boolean }[]}
 */
export function missingPackages(packages) {
  return Object.entries(packages).flatMap(([place, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isReachable(packages, place, name))
      .map(([name, version]) => ({ name, version, dev: entry.dev === true })),
  )
}

/**
 * The same entries with the missing ones added, in npm's order.
 * @param {Packages} packages
 * @returns {Packages}
 */
export function completed(packages) {
  const added = missingPackages(packages).map(({ name, version, dev }) => {
    if (!/^\d/.test(version)) throw new Error(`${name} is wanted as ${version}: only an exact version can be added.`)
    return [`node_modules/${name}`, { version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true }]
  })
  return Object.fromEntries(
    [...Object.entries(packages), ...added].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  )
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const path = fileURLToPath(new URL("../package-lock.json", import.meta.url))
  const lock = JSON.parse(readFileSync(path, "utf8"))
  const missing = missingPackages(lock.packages)
  if (missing.length > 0)
    writeFileSync(path, `${JSON.stringify({ ...lock, packages: completed(lock.packages) }, null, 2)}\n`)
  console.log(`${missing.length} packages of other platforms added to package-lock.json`)
}
