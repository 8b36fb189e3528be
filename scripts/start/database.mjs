import { loadCommands } from "./build.mjs"
import { openEmbedded } from "./embedded-database.mjs"
import { isKept, keptSecret } from "./secrets.mjs"
import { demoSignIn } from "./sign-in-help.mjs"

/**
 * @typedef {{ appUrl: string, help: string }} ReadyDatabase
 * @typedef {{
 *   root: string,
 *   settings: import("./settings.mjs").Settings,
 *   data: import("./data-folder.mjs").DataFolder,
 *   report: import("./report.mjs").Report,
 *   signal: AbortSignal,
 *   note: (pid: number) => void,
 *   onEnd: (undo: () => Promise<void> | void) => void,
 *   onLost: (text: string) => void,
 * }} Start
 */

/**
 * Without an address: a PostgreSQL of our own, with demo data when it is empty.
 * @param {Start} start
 * @returns {Promise<ReadyDatabase>}
 */
export async function ownDatabase({ root, settings, data, report, signal, note, onEnd, onLost }) {
  if (data.reused) report.note("Data", `using what an earlier copy at this path left in ${data.folder}`)
  const commands = await loadCommands(root)
  const server = await report.step("Database", null, async () => {
    const opened = await openEmbedded(root, data.folder)
    onEnd(opened.stop)
    opened.watch(onLost, (text) => report.note("Database", text))
    return [opened, `PostgreSQL ${opened.version}, ${opened.how}, data in ${data.folder}`]
  })
  const ownerPassword = await keptSecret(data.folder, "owner-password")
  const appPassword = await keptSecret(data.folder, "app-password")
  const login = (/** @type {string} */ user, /** @type {string} */ password) =>
    commands.addressFor(server.superuserUrl, { user, password, database: "callcraft" })
  const ownerUrl = login(commands.OWNER_ROLE, ownerPassword)
  const appUrl = login(commands.APP_ROLE, appPassword)
  await report.step("Tables", null, async () => {
    await commands.makeOwnedDatabase(server.superuserUrl, "callcraft", ownerPassword)
    const { applied } = await commands.migrate(ownerUrl)
    await commands.letAppSignIn(ownerUrl, appPassword)
    return [null, applied ? `${applied} migrations applied` : "up to date"]
  })
  signal.throwIfAborted()
  if (!settings.demo) return { appUrl, help: await firstAdmin(commands, ownerUrl, settings) }
  const help = await report.step("Demo data", null, async () => [
    await demoSignIn(root, data.folder, { appUrl, ownerUrl, signal, onStart: note }),
    "in place",
  ])
  return { appUrl, help }
}

/**
 * With an address: the organisation's own server.
 * @param {Start} start
 * @returns {Promise<ReadyDatabase>}
 */
export async function givenDatabase({ root, settings, data, report }) {
  const commands = await loadCommands(root)
  const { appUrl, ownerUrl } = await report.step("Database", null, async () => {
    const opened = await commands.openGivenDatabase({
      databaseUrl: settings.databaseUrl,
      ownerUrl: settings.ownerUrl,
      folder: data.folder,
      hasKeptPassword: isKept(data.folder, "app-password"),
      keptPassword: () => keptSecret(data.folder, "app-password"),
    })
    return [
      opened,
      `${new URL(opened.appUrl).host}, ${opened.applied ? `${opened.applied} migrations applied` : "up to date"}`,
    ]
  })
  return { appUrl, help: ownerUrl ? await firstAdmin(commands, ownerUrl, settings) : "" }
}

/**
 * @param {Awaited<ReturnType<typeof loadCommands>>} commands
 * @param {string} ownerUrl
 * @param {import("./settings.mjs").Settings} settings
 */
async function firstAdmin(commands, ownerUrl, { address }) {
  const token = await commands.offerFirstAdmin(ownerUrl)
  return token
    ? `Nobody can sign in yet. Create the first admin with this link, which works once:\n${address}/first-admin/${token}`
    : ""
}
