import { randomBytes } from "node:crypto"
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs"
import { dirname, join } from "node:path"
import { codeOf, until } from "../processes/alive.mjs"
import { readOnlyFolder } from "../troubles/texts.mjs"

/**
 * Each secret that we make ourselves, by the name of the file that keeps it.
 * @typedef {"superuser-password" | "owner-password" | "app-password" | "nextauth-secret" | "actions-key"} SecretName
 */

/**
 * @param {string} folder
 * @param {SecretName} name
 */
export const isKept = (folder, name) => existsSync(join(folder, name))

/**
 * A secret that is made once and kept in a file only we can read. Safe when two starts ask at once.
 * @param {string} folder
 * @param {SecretName} name
 * @returns {Promise<string>} 256 random bits, as base64 for the key of the server actions, else as hexadecimal
 */
export async function keptSecret(folder, name) {
  const path = join(folder, name)
  const fresh = randomBytes(32).toString(name === "actions-key" ? "base64" : "hex")
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    const file = openSync(path, "wx", 0o600)
    writeSync(file, fresh)
    closeSync(file)
    return fresh
  } catch (problem) {
    if (codeOf(problem) !== "EEXIST") throw readOnlyFolder(folder, codeOf(problem) ?? "unknown reason")
  }
  // Another start may be writing it at this moment; one that died writing left it empty for good.
  await until(() => readFileSync(path, "utf8") !== "", 1_000)
  const kept = readFileSync(path, "utf8").trim()
  if (kept) return kept
  writeFileSync(path, fresh)
  return fresh
}
