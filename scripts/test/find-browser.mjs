import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { run } from "../processes/run.mjs"
import { missingBrowser } from "../troubles/texts.mjs"

/** By the names that systems install them under, Chromium before Chrome. */
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]

const onAMac = ["Chromium.app/Contents/MacOS/Chromium", "Google Chrome.app/Contents/MacOS/Google Chrome"].map(
  (app) => `/Applications/${app}`,
)

/** Milliseconds for a download before the next way is tried. */
const patience = 240_000

/** @param {string | undefined} path */
const runs = (path) =>
  Boolean(path) && spawnSync(String(path), ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0

/**
 * The one that Playwright downloaded itself, in an earlier run.
 * @param {string} root
 * @returns {string | undefined}
 */
function playwrightsOwn(root) {
  const { chromium } = createRequire(join(root, "package.json"))("@playwright/test")
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

/**
 * A browser that is installed and runs.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string | undefined}
 */
export function installedBrowser(root, environment) {
  const onPath = (environment.PATH ?? "").split(":").flatMap((folder) => names.map((name) => join(folder, name)))
  const places = [...onPath, ...onAMac].filter((path) => existsSync(path))
  return [...places, playwrightsOwn(root)].find(runs)
}

/**
 * The browser for the journeys: the one that is named, one that is installed, or one that is installed now.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} environment
 * @param {AbortSignal} [signal]
 * @returns {Promise<string>} its path
 * @throws {import("../troubles/trouble.mjs").Trouble} `missing-browser`
 */
export async function findBrowser(root, environment, signal) {
  const named = environment.PLAYWRIGHT_CHROMIUM
  if (named) {
    if (runs(named)) return named
    throw missingBrowser(`PLAYWRIGHT_CHROMIUM names ${named}, which does not run`)
  }
  const installed = installedBrowser(root, environment)
  if (installed) return installed

  const tried = ["looked for an installed one"]
  /** @type {[string, string[]][]} */
  const ways = [
    [process.execPath, [join(root, "node_modules", "@playwright", "test", "cli.js"), "install", "chromium"]],
  ]
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    ways.push(["sh", ["-c", "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y chromium"]])
  }
  for (const [program, words] of ways) {
    console.log(
      `No browser found; trying: ${words.slice(-1)[0] === "chromium" ? "playwright install chromium" : words[1]}`,
    )
    const enough = AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])])
    const { code } = await run(program, words, { cwd: root, env: environment, signal: enough }).catch(() => ({
      code: 1,
    }))
    signal?.throwIfAborted()
    tried.push(`${words.join(" ").includes("apt-get") ? "apt-get install" : "playwright install"} ended with ${code}`)
    const found = installedBrowser(root, environment)
    if (found) return found
  }
  throw missingBrowser(tried.join("; "))
}
