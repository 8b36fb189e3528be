import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"

/** Folders whose files end up in the build. */
const sourceFolders = ["app", "components", "lib", "db", "public", "scripts/start"]

/** At the top: every program and what decides how it is built. Tools of the tests are not part of it. */
const atTheTop = /^(?!vitest\.|next-env\.).+\.(ts|tsx|mjs|js|cjs)$|^(package-lock|tsconfig)\.json$/

const notBuilt = /\.(test|spec)\.(ts|tsx)$|\.jsonl$|\.md$|(^|\/)testing\/|(^|\/)\./

/**
 * The files that decide what the build is, sorted.
 * @param {string} root
 * @returns {string[]} paths from the root, with forward slashes
 */
export function sourceFiles(root) {
  const top = readdirSync(root).filter((name) => atTheTop.test(name))
  const below = sourceFolders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(root.length + 1)
            .replaceAll("\\", "/"),
        ),
    )
  return [...top, ...below].filter((path) => !notBuilt.test(path)).sort()
}

/**
 * One hash over names and contents of files, and over anything else that matters.
 * @param {string} root
 * @param {string[]} paths
 * @param {string[]} besides
 */
export function hashOf(root, paths, besides = []) {
  const hash = createHash("sha256")
  for (const word of besides) hash.update(`${word}\0`)
  for (const path of paths)
    hash.update(`${path}\0`).update(
      createHash("sha256")
        .update(readFileSync(join(root, path)))
        .digest(),
    )
  return hash.digest("hex")
}

/** @param {string} path @param {string} hash */
export const isStamped = (path, hash) => existsSync(path) && readFileSync(path, "utf8").trim() === hash

/** @param {string} path @param {string} hash */
export function stamp(path, hash) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${hash}\n`)
}
