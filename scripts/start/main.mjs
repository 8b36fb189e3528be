import { realpathSync } from "node:fs"
import { join } from "node:path"
import { takeLock } from "../processes/lock-file.mjs"
import { alreadyRunning, portTaken } from "../troubles/texts.mjs"
import { isReady, projectRoot, startApp } from "./app-server.mjs"
import { openDataFolder } from "./data-folder.mjs"
import { givenDatabase, ownDatabase } from "./database.mjs"
import { checkPort, networkAddresses } from "./listen.mjs"
import { prepare } from "./prepare.mjs"
import { reportTo } from "./report.mjs"
import { keptSecret } from "./secrets.mjs"
import { readSettings, withEnvFiles } from "./settings.mjs"

/**
 * From a bare clone to an answering server. Whatever was begun is ended in the reverse order, whether start-up
 * fails, the app ends, or a stop is asked for.
 * @returns {Promise<number>} the exit code: 0 when it was asked to stop and did
 */
export async function main() {
  const root = realpathSync(projectRoot)
  const report = reportTo(process.stdout)
  const stop = new AbortController()
  for (const name of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(name, () => stop.abort(name))
  /** @type {(() => Promise<void> | void)[]} */
  const undo = []
  try {
    return await serve({ root, report, signal: stop.signal, onEnd: (step) => undo.unshift(step) })
  } catch (problem) {
    if (stop.signal.aborted) return 0
    throw problem
  } finally {
    if (stop.signal.aborted) report.line("\nStopping.")
    for (const step of undo) await step()
    if (stop.signal.aborted) report.line("Stopped; your data is safe.")
  }
}

/**
 * @param {Pick<import("./database.mjs").Start, "root" | "report" | "signal" | "onEnd">} begun
 * @returns {Promise<number>}
 */
async function serve({ root, report, signal, onEnd }) {
  const environment = withEnvFiles(root, process.env)
  const settings = await readSettings(environment)
  const embedded = !settings.databaseUrl && !settings.ownerUrl
  report.line(`Callcraft on Node ${process.versions.node}`)
  const data = openDataFolder(root, { given: settings.dataFolder, embedded })
  // Two instances may share an organisation's database; our own data has one master.
  const lock = embedded ? await holdData(data.folder) : null
  onEnd(() => lock?.release())
  await checkPort(settings.host, settings.port)
  await prepare(root, report, signal)
  signal.throwIfAborted()

  let lost = ""
  /** @type {(text: string) => void} */
  let onLost = (text) => {
    lost = text
  }
  const start = {
    root,
    settings,
    data,
    report,
    signal,
    note: lock?.note ?? (() => {}),
    onEnd,
    onLost: (/** @type {string} */ text) => onLost(text),
  }
  const { appUrl, help } = await (embedded ? ownDatabase(start) : givenDatabase(start))
  signal.throwIfAborted()

  const env = {
    ...environment,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: appUrl,
    // Empty, not absent: Next reads .env itself, and the owner's login has no business in the running app.
    DATABASE_OWNER_URL: "",
    NEXTAUTH_URL: settings.address,
    NEXTAUTH_SECRET: environment.NEXTAUTH_SECRET || (await keptSecret(data.folder, "nextauth-secret")),
    CALLCRAFT_DATA: data.folder,
  }
  let over = false
  const app = await report.step("Server", null, async () => {
    const server = startApp(root, { ...settings, env: /** @type {NodeJS.ProcessEnv} */ (env) })
    start.note(server.pid)
    onEnd(server.stop)
    void server.ended.then(() => {
      over = true
    })
    const ready = await isReady(settings.port, settings.host, () => over || signal.aborted)
    if (over && /EADDRINUSE/.test(server.said())) throw portTaken(settings.host, settings.port)
    if (over) throw new Error(`The app ended while it started:\n${server.said()}`)
    signal.throwIfAborted()
    server.greeted()
    return [server, ready ? "ready" : "answers, but is not ready; /api/ready says why"]
  })
  greet(report, settings, help)
  return new Promise((done) => {
    onLost = (text) => {
      report.note("Database", text)
      done(1)
    }
    if (lost) onLost(lost)
    void app.ended.then((code) => {
      if (!signal.aborted) report.note("Server", `ended by itself, with code ${code}`)
      done(code || 1)
    })
    signal.addEventListener("abort", () => done(0), { once: true })
    if (signal.aborted) done(0)
  })
}

/** @param {string} folder */
async function holdData(folder) {
  const answer = await takeLock(join(folder, "running.lock"))
  if ("heldBy" in answer) throw alreadyRunning(answer.heldBy, folder)
  return answer.lock
}

/**
 * @param {import("./report.mjs").Report} report
 * @param {import("./settings.mjs").Settings} settings
 * @param {string} help
 */
function greet(report, { address, host, port }, help) {
  report.line(`\nOpen ${address}`)
  const others = networkAddresses(host, port)
  if (others.length > 0)
    report.line(`Other devices on this network: ${others.join(" or ")} (HOST=127.0.0.1 keeps it to this machine)`)
  if (help) report.line(`\n${help}`)
  report.line("\nCtrl-C stops it.")
}
