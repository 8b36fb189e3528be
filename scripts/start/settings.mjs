import { existsSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { parseEnv } from "node:util"
import { freePort } from "../postgres/free-port.mjs"
import { badSetting } from "../troubles/texts.mjs"

/**
 * @typedef {{
 *   host: string,
 *   port: number,
 *   address: string,
 *   dataFolder: string | null,
 *   databaseUrl: string | null,
 *   ownerUrl: string | null,
 *   demo: boolean,
 * }} Settings `address` is where people reach the app; without `databaseUrl` and `ownerUrl` we start a server of our own
 */

/**
 * What the files `.env.local` and `.env` say, where the environment itself says nothing.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} environment
 * @returns {NodeJS.ProcessEnv}
 */
export function withEnvFiles(root, environment) {
  const files = [".env", ".env.local"].map((name) => join(root, name)).filter((path) => existsSync(path))
  return Object.assign({}, ...files.map((path) => parseEnv(readFileSync(path, "utf8"))), environment)
}

/** @param {string} host */
const shown = (host) => (host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host)

/**
 * @param {string} name
 * @param {string | undefined} value
 * @param {string[]} protocols
 */
function checkedUrl(name, value, protocols) {
  if (!value) return null
  if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol)) {
    // A database address may hold a password, which has no place on a screen.
    throw badSetting(name, protocols.includes("http:") ? value : "(not shown)")
  }
  return value
}

/**
 * Reads the environment once and checks it, so that a slip is named before anything is started.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<Settings>}
 * @throws {import("../troubles/trouble.mjs").Trouble} `bad-setting`
 */
export async function readSettings(environment) {
  const host = environment.HOST || "0.0.0.0"
  const wanted = Number(environment.PORT || 3000)
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) throw badSetting("PORT", environment.PORT ?? "")
  const port = wanted === 0 ? await freePort() : wanted
  const database = ["postgres:", "postgresql:"]
  return {
    host,
    port,
    address:
      checkedUrl("NEXTAUTH_URL", environment.NEXTAUTH_URL, ["http:", "https:"]) ?? `http://${shown(host)}:${port}`,
    dataFolder: environment.CALLCRAFT_DATA ? resolve(environment.CALLCRAFT_DATA) : null,
    databaseUrl: checkedUrl("DATABASE_URL", environment.DATABASE_URL, database),
    ownerUrl: checkedUrl("DATABASE_OWNER_URL", environment.DATABASE_OWNER_URL, database),
    demo: environment.CALLCRAFT_DEMO !== "no",
  }
}
