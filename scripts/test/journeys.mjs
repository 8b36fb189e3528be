import { randomBytes } from "node:crypto"
import { createWriteStream, mkdirSync } from "node:fs"
import { join } from "node:path"
import { freePort } from "../postgres/free-port.mjs"
import { bootThrowAway } from "../postgres/throwaway.mjs"
import { run } from "../processes/run.mjs"
import { isReady, startApp } from "../start/app-server.mjs"
import { loadCommands } from "../start/build.mjs"
import { prepare } from "../start/prepare.mjs"
import { findBrowser } from "./find-browser.mjs"

/**
 * Runs the browser journeys against the production build, on a throw-away database with the demo in it.
 * @param {string} root
 * @param {{
 *   words: string[],
 *   environment: NodeJS.ProcessEnv,
 *   report: import("../start/report.mjs").Report,
 *   signal: AbortSignal,
 *   jsonReport?: string,
 * }} how `words` are passed on to Playwright; `jsonReport` is where its own report goes
 * @returns {Promise<number>} Playwright's exit code
 */
export async function runJourneys(root, { words, environment, report, signal, jsonReport }) {
  const browser = await findBrowser(root, environment, signal)
  report.note("Browser", browser)
  await prepare(root, report, signal)
  const commands = await loadCommands(root)
  /** @type {(() => Promise<void>)[]} */
  const undo = []
  try {
    const { appUrl, ownerUrl } = await report.step("Database", null, async () => {
      const server = await bootThrowAway(root)
      undo.unshift(server.stop)
      return [await fill(root, commands, server.url, environment, signal), "throw-away, with the demo"]
    })
    const port = await freePort()
    const address = `http://localhost:${port}`
    const secret = randomBytes(32).toString("hex")
    // Not beside the results: Playwright empties their folder when it starts.
    mkdirSync(join(root, "playwright-report"), { recursive: true })
    const log = createWriteStream(join(root, "playwright-report", "app.log"))
    const app = startApp(root, {
      host: "127.0.0.1",
      port,
      log,
      env: {
        ...environment,
        NODE_ENV: "production",
        DATABASE_URL: appUrl,
        DATABASE_OWNER_URL: "",
        NEXTAUTH_URL: address,
        NEXTAUTH_SECRET: secret,
      },
    })
    undo.unshift(app.stop)
    let over = false
    void app.ended.then(() => {
      over = true
    })
    if (!(await isReady(port, "127.0.0.1", () => over || signal.aborted))) {
      signal.throwIfAborted()
      throw new Error(`The app did not become ready for the journeys:\n${app.said()}`)
    }
    app.greeted()
    const cli = join(root, "node_modules", "@playwright", "test", "cli.js")
    const { code } = await run(process.execPath, [cli, "test", "-c", "e2e/playwright.config.ts", ...words], {
      cwd: root,
      signal,
      show: true,
      env: {
        ...environment,
        CALLCRAFT_URL: address,
        DATABASE_URL: appUrl,
        DATABASE_OWNER_URL: ownerUrl,
        NEXTAUTH_URL: address,
        NEXTAUTH_SECRET: secret,
        CHROMIUM_PATH: browser,
        ...(jsonReport ? { PLAYWRIGHT_JSON_OUTPUT_NAME: jsonReport } : {}),
      },
    })
    return code
  } finally {
    for (const step of undo) await step()
  }
}

/**
 * @param {string} root
 * @param {Awaited<ReturnType<typeof loadCommands>>} commands
 * @param {string} serverUrl
 * @param {NodeJS.ProcessEnv} environment
 * @param {AbortSignal} signal
 */
async function fill(root, commands, serverUrl, environment, signal) {
  const { password } = new URL(serverUrl)
  const database = "callcraft"
  const ownerUrl = commands.addressFor(serverUrl, { user: commands.OWNER_ROLE, password, database })
  const appUrl = commands.addressFor(serverUrl, { user: commands.APP_ROLE, password, database })
  await commands.makeOwnedDatabase(serverUrl, database, password)
  await commands.migrate(ownerUrl)
  await commands.letAppSignIn(ownerUrl, password)
  const env = { ...environment, DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl }
  const { code, said } = await run(process.execPath, [join(root, "scripts", "demo.mjs")], { cwd: root, env, signal })
  if (code !== 0) throw new Error(`The demo data could not be loaded:\n${said.trim()}`)
  return { appUrl, ownerUrl }
}
