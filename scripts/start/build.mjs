import { existsSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { lastLines, run } from "../processes/run.mjs"
import { buildFailed } from "../troubles/texts.mjs"
import { keptSecret } from "./secrets.mjs"
import { hashOf, isStamped, sourceFiles, stamp } from "./stamps.mjs"

/** @param {string} root */
const stampPath = (root) => join(root, ".next", "callcraft-build")

/** @param {string} root */
const commandsPath = (root) => join(root, ".next", "callcraft", "commands.mjs")

/**
 * What the build depends on: sources, and the settings that Next writes into it.
 * @param {string} root
 */
function buildHash(root) {
  const written = Object.entries(process.env)
    .filter(([name]) => name.startsWith("NEXT_PUBLIC_"))
    .map(([name, value]) => `${name}=${value}`)
  return hashOf(root, sourceFiles(root), [process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? "", ...written.sort()])
}

/** @param {string} root */
export const isBuildCurrent = (root) =>
  existsSync(join(root, ".next", "BUILD_ID")) &&
  existsSync(commandsPath(root)) &&
  isStamped(stampPath(root), buildHash(root))

/**
 * Builds the app and, beside it, the commands that start-up needs from TypeScript. The key of the server actions
 * is the same in every build from this folder, so that a form opened before a deploy can be sent after it.
 * @param {string} root
 * @param {{ signal?: AbortSignal, onStart?: (pid: number) => void }} how
 * @throws {import("../troubles/trouble.mjs").Trouble} `build-failed`
 */
export async function buildApp(root, { signal, onStart } = {}) {
  const hash = buildHash(root)
  const key = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || (await keptSecret(join(root, ".data"), "actions-key"))
  const next = join(root, "node_modules", "next", "dist", "bin", "next")
  const env = {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key,
  }
  const { code, said } = await run(process.execPath, [next, "build"], {
    cwd: root,
    env: /** @type {NodeJS.ProcessEnv} */ (env),
    signal,
    onStart,
  })
  if (code !== 0) throw buildFailed(lastLines(said, 25))
  await bundleCommands(root)
  stamp(stampPath(root), hash)
}

/**
 * A bundle starts in a fraction of the time that translating the same files takes, and needs no development package.
 * @param {string} root
 */
async function bundleCommands(root) {
  const { build, stop } = await import("esbuild")
  await build({
    absWorkingDir: root,
    entryPoints: ["scripts/start/commands.ts"],
    outfile: commandsPath(root),
    bundle: true,
    packages: "external",
    platform: "node",
    target: "node20",
    format: "esm",
    logLevel: "warning",
  })
  // Its service would live as long as we do.
  await stop()
}

/**
 * The commands on the database, from the last build.
 * @param {string} root
 * @returns {Promise<typeof import("./commands.ts")>}
 */
export const loadCommands = (root) => import(pathToFileURL(commandsPath(root)).href)
